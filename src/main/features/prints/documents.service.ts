import { pointsOf } from '#main/features/records/index.ts'
import type { Line, PdfWanted } from '#main/formats/pdf/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { LabelOptions, PrintKind } from '#shared/model/prints.ts'
import { badgeSheet, labelSheets } from '#shared/rules/label-sheets.ts'
import { shownPhone } from '#shared/rules/shown-phone.ts'
import { addressLines, type PrintedPerson } from './address-lines.service.ts'
import { lastTalks } from './people.store.ts'

export interface Paper {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly t: Translate
  readonly labels: LabelOptions
}

export interface Document {
  readonly wanted: PdfWanted
  /** Who is on it, in the order in which they are. */
  readonly persons: readonly PrintedPerson[]
  /** Names of those who have no address to be printed. */
  readonly noAddress: readonly string[]
}

/** What is to be printed of some persons. */
export function documentOf(unit: Pick<ReadUnit, 'db' | 'now'>, kind: PrintKind, persons: readonly PrintedPerson[], paper: Paper): Document {
  const about = { title: paper.title, author: paper.author, at: unit.now, language: paper.language }
  if (kind === 'call-sheet') return { wanted: { kind, about, ...callSheet(unit, persons, paper) }, persons, noAddress: [] }
  if (kind === 'badges') {
    const labels = { kind: 'labels', about, sheet: badgeSheet, largest: 22, centred: true, labels: persons.map(badgeOf) } as const
    return { wanted: { ...labels, ...placed(paper) }, persons, noAddress: [] }
  }
  const lines = addressLines(unit, persons)
  const has = (_person: PrintedPerson, at: number) => (lines[at] ?? []).length > 0
  const labels = lines.filter((each) => each.length > 0).map((each) => each.map((text): Line => ({ text, style: 'normal' })))
  return {
    wanted: { kind: 'labels', about, sheet: labelSheets[paper.labels.sheet], largest: 11, centred: false, labels, ...placed(paper) },
    persons: persons.filter(has),
    noAddress: persons.filter((person, at) => !has(person, at)).map(({ name }) => name)
  }
}

/** All edges of an empty sheet: held against one with labels, it shows what the printer is off by. */
export const framesOnly = ({ now }: Pick<ReadUnit, 'now'>, { title, author, language, labels }: Paper): PdfWanted => ({
  kind: 'labels',
  about: { title, author, at: now, language },
  ...{ sheet: labelSheets[labels.sheet], largest: 11, centred: false, labels: [], startAt: 1, offset: labels.offset, frames: true }
})

const placed = ({ labels: { startAt, offset } }: Paper) => ({ startAt, offset, frames: false })

const badgeOf = ({ name, title, partnerName }: PrintedPerson): Line[] => [
  { text: name, style: 'bold' },
  ...(title === '' ? [] : [{ text: title, style: 'normal', scale: 0.55 } as const]),
  ...(partnerName === null || partnerName === name ? [] : [{ text: partnerName, style: 'bold', scale: 0.6 } as const])
]

function callSheet({ db }: Pick<ReadUnit, 'db'>, persons: readonly PrintedPerson[], { t, language }: Paper) {
  const ids = persons.map(({ personId }) => personId)
  const points = pointsOf(db, ids)
  const talks = lastTalks(db, ids)
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  const column = (name: string) => t(`prints.call.${name}`)
  return {
    headings: [column('who'), column('phone'), column('lastDialogue'), column('notes')] as const,
    footer: t('prints.call.page', { page: '{page}', pages: '{pages}' }),
    lines: persons.map(({ personId, name, title, partnerName }) => {
      const at = talks.get(personId) ?? null
      const phones = (points.get(personId) ?? []).filter(
        ({ kind, status }) => kind === 'phone' && (status === 'ok' || status === 'suspect')
      )
      return {
        name,
        role: [title, partnerName ?? ''].filter(Boolean).join(' · '),
        phones: phones.map(({ raw }) => shownPhone(raw)),
        lastDialogue: at === null ? column('none') : day.format(new Date(at))
      }
    })
  }
}
