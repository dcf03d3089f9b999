import { calendarFile } from '#main/formats/letter/index.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import { getEvent } from './events.service.ts'

const hourMs = 3_600_000

/** The event as an .ics file; one without an end lasts an hour. Throws record.not-found. */
export function calendarOf(unit: ReadUnit, id: string): { name: string; ics: string } {
  const { title, place, link, startsAt, endsAt } = getEvent(unit, id)
  const ends = endsAt ?? new Date(Date.parse(startsAt) + hourMs).toISOString()
  const { name, bytes } = calendarFile({ uid: id, title, place: place || link, starts: startsAt, ends }, unit.now)
  return { name, ics: Buffer.from(bytes).toString('utf8') }
}

/** Who is on it, in the order of the page. Throws record.not-found. */
export function participantList(unit: ReadUnit, id: string, language: Language): string {
  const { t } = createI18n(language)
  const columns = ['name', 'organisation', 'title', 'status', 'responded', 'note'] as const
  const rows = getEvent(unit, id).participants.map((row) => [
    ...[row.name, row.organisationName, row.title],
    row.isWaiting ? t('events.waiting') : t(`events.status.${row.status}`),
    row.respondedAt?.slice(0, 16).replace('T', ' ') ?? '',
    row.note
  ])
  return writeCsv([columns.map((column) => t(`events.column.${column}`)), ...rows], { delimiter: ';', bom: true })
}
