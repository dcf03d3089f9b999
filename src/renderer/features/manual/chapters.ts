import type { Language } from '#shared/model/language.ts'
import { fold } from '#shared/rules/fold.ts'

// the manual as it lies beside the source, so that there is one of it
const texts = import.meta.glob<string>('../../../../docs/user/*/*.md', { query: '?raw', import: 'default', eager: true })
const pictures = import.meta.glob<string>('../../../../docs/pictures/*/*.png', { query: '?url', import: 'default', eager: true })

export const CONTENTS = 'README'

export interface Chapter {
  name: string
  title: string
  text: string
}

/** A part of a chapter in which what was looked for stands. */
export interface Place {
  chapter: Chapter
  /** Which heading of the chapter, from 0. */
  section: number
  heading: string
}

const chapterOf = (language: Language, name: string): Chapter | undefined => {
  const text = texts[`../../../../docs/user/${language}/${name}.md`]
  return text === undefined ? undefined : { name, text, title: /^# (.+)$/m.exec(text)?.[1] ?? name }
}

/** All chapters in the order in which the contents name them, the contents first. */
export function chaptersIn(language: Language): Chapter[] {
  const contents = chapterOf(language, CONTENTS)
  const named = [...(contents?.text ?? '').matchAll(/\]\(([a-z-]+)\.md\)/g)].flatMap(([, name = '']) => chapterOf(language, name) ?? [])
  return contents ? [contents, ...named] : named
}

/** Where a picture of a chapter lies in the program. */
export const pictureAt = (source: string): string | undefined => pictures[`../../../../docs/${source.replace(/^(\.\.\/)+/, '')}`]

/** The sections that have every word, spelled as the search of the program spells. */
export function placesOf(chapters: readonly Chapter[], search: string): Place[] {
  const words = fold(search).split(' ')
  return chapters
    .filter(({ name }) => name !== CONTENTS)
    .flatMap((chapter) =>
      chapter.text.split(/^(?=#+ )/m).flatMap((part, section) => {
        const folded = fold(part)
        if (!words.every((word) => folded.includes(word))) return []
        return [{ chapter, section, heading: /^#+ (.+)$/m.exec(part)?.[1] ?? chapter.title }]
      })
    )
}
