import { describe, expect, it } from 'vitest'
import { commandIds, commandSpec } from '#shared/commands.ts'
import { da, en } from '#shared/i18n/catalogues.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import { chapter, chaptersOf, leadsSomewhere } from './chapters.ts'

const catalogues = { da, en }
const languages = ['da', 'en'] as const

/** Every text of the window that says the same whatever it is about. */
const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf))

/** What stands in bold is what stands on the screen, one after the other where it is the way through a menu. */
const labelsIn = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].flatMap(([, label = '']) => label.split(' ▸ '))

const linksIn = (text: string) => [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link)
const headingsIn = (text: string) => [...text.matchAll(/^#+ /gm)].map(([sign]) => sign.trim())

describe('The manual', () => {
  it('has the same chapters in both languages, with as many headings and pictures', () => {
    expect(chaptersOf('en')).toEqual(chaptersOf('da'))
    for (const name of chaptersOf('da')) {
      const [danish, english] = languages.map((language) => chapter(language, name))
      expect(headingsIn(english ?? ''), name).toEqual(headingsIn(danish ?? ''))
      expect(linksIn(english ?? '').length, name).toBe(linksIn(danish ?? '').length)
    }
  })

  it.each(languages)('calls everything as it is called on the screen (%s)', (language) => {
    const texts = new Set(textsOf(catalogues[language]))
    const unknown = chaptersOf(language).flatMap((name) =>
      labelsIn(chapter(language, name))
        .filter((label) => !texts.has(label))
        .map((label) => `${name}: ${label}`)
    )
    expect(unknown).toEqual([])
  })

  it.each(languages)('leads from its contents to every chapter, and nowhere that is not there (%s)', (language) => {
    for (const name of chaptersOf(language))
      for (const link of linksIn(chapter(language, name))) expect(leadsSomewhere(language, link), `${name}: ${link}`).toBe(true)
    const told = linksIn(chapter(language, 'README')).map((link) => link.replace('.md', ''))
    expect(told.toSorted()).toEqual(chaptersOf(language).filter((name) => name !== 'README'))
  })

  it.each(languages)('tells every shortcut there is (%s)', (language) => {
    const { t } = createI18n(language)
    const shift = { da: 'Skift', en: 'Shift' }[language]
    const written = (keys: string) =>
      keys
        .replace('Mod', 'Ctrl')
        .replace('Shift', shift)
        .replace(/Arrow(\w+)/, (_, to: string) => arrows[to] ?? to)
    const rows = [...chapter(language, 'keyboard').matchAll(/^\| \*\*(.+?)\*\* \| (.+?) \|$/gm)].map(
      ([, label, keys]) => `${label}: ${keys}`
    )
    const wanted = commandIds
      .filter((id) => commandSpec(id).keys.length > 0)
      .map(
        (id) =>
          `${t(`commands.${id}`)}: ${commandSpec(id)
            .keys.map((keys) => `\`${written(keys)}\``)
            .join(', ')}`
      )
    expect(rows).toEqual(wanted)
  })
})

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' }
