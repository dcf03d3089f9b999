import type { Context } from '#main/api/implement.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import { calendarFile, type LetterEvent } from '#main/formats/letter/index.ts'
import { writeCsv } from '#main/formats/table/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { createI18n } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { EventDate } from '#shared/model/template-attachment.ts'
import { calendarDate, letterDate } from '#shared/rules/events/calendar-date.ts'
import { getEvent } from './events.service.ts'
import { eventRecord } from './events.store.ts'

/** The event as an .ics file. Throws record.not-found. */
export function calendarOf(unit: ReadUnit, id: string): { name: string; ics: string } {
  const { name, bytes } = calendarFile(calendarDate(getEvent(unit, id)), unit.now)
  return { name, ics: Buffer.from(bytes).toString('utf8') }
}

/** What a letter about the event takes along, as the event stands. Throws record.not-found. */
export const dateOf = (unit: Pick<ReadUnit, 'db'>, id: string): EventDate | null => letterDate(getEvent(unit, id))

/** What a letter about the event can say of it; undefined for one that is no more. */
export function eventInLetter(unit: Pick<ReadUnit, 'db'>, id: string): LetterEvent | undefined {
  const event = eventRecord(unit.db, id)
  if (!event) return undefined
  const { title, startsAt, endsAt, place, link, signupDeadline } = event
  return { title, startsAt, endsAt, place: place || link, signupDeadline }
}

/** Who is on it, in the order of the page, as a file. Throws record.not-found. */
export async function participantFile(context: Context, { id, language }: { id: string; language: Language }): Promise<string> {
  const { t } = createI18n(language)
  const { participants } = context.session.read((unit) => getEvent(unit, id))
  await noteOutput(context, { path: `${t('events.csvFile')}.csv`, kind: 'csv', persons: participants.length })
  const columns = ['name', 'organisation', 'title', 'status', 'responded', 'note'] as const
  const rows = participants.map((row) => [
    ...[row.name, row.organisationName, row.title],
    row.isWaiting ? t('events.waiting') : t(`events.status.${row.status}`),
    row.respondedAt?.slice(0, 16).replace('T', ' ') ?? '',
    row.note
  ])
  return writeCsv([columns.map((column) => t(`events.column.${column}`)), ...rows], { delimiter: ';', bom: true })
}
