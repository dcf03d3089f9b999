import type { Context } from '#main/api/implement.ts'
import { backupsOf } from '#main/features/backups/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { AppError } from '#shared/errors.ts'
import type { Traces as Preview, TraceHit } from '#shared/model/gdpr-case.ts'
import { daysAfterErasure } from '#shared/rules/backups/retention.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { familiar } from '#shared/rules/mentions/called.ts'
import { mentionsIn } from '#shared/rules/mentions/mentions.ts'
import { casesOfPerson } from './cases.service.ts'
import { hitKey, isSilent, keepsByItself } from './decisions.ts'
import { filesOf } from './files.service.ts'
import { findTraces } from './find-traces.ts'
import { nameOfRow } from './names.store.ts'
import type { Hit, Traces } from './traces.service.ts'
import { rowOf } from './traces.store.ts'

/** What erasing somebody would find, in the card file and outside of it. Throws record.not-found. */
export async function previewOf(context: Context, personId: string): Promise<Preview> {
  const traces = await findTraces(context, personId)
  return context.session.read((unit) => {
    const { db } = unit
    const row = rowOf(db, 'person', personId)
    if (!row) throw new AppError('record.not-found', { id: personId })
    return {
      ...{ personId, name: String(row['display_name']), namesakes: traces.namesakes },
      rows: counted(traces.rows.filter(({ own }) => own)),
      hits: traces.hits.filter((hit) => !isSilent(hit)).map((hit) => shownHit(db, hit, traces)),
      silent: counted(traces.hits.filter(isSilent)),
      files: filesOf(db, traces),
      backups: backupsWith(context, String(row['created_at'])),
      case: casesOfPerson(unit, personId).find(({ kind, closedOn }) => kind === 'erase' && closedOn === null) ?? null
    }
  })
}

const counted = (rows: readonly { table: string }[]) =>
  [...Map.groupBy(rows, ({ table }) => table)].map(([table, some]) => ({ table, count: some.length }))

/** So many letters are shown around a name. */
const around = 70

function shownHit(db: Connection, hit: Hit, { called }: Traces): TraceHit {
  const { table, id, text } = hit
  const [{ from, to } = { from: 0, to: 0 }] = mentionsIn(text, hit.familiar ? familiar(called) : called)
  const [begin, end] = [Math.max(0, from - around), Math.min(text.length, to + around)]
  return {
    ...{ key: hitKey(hit), table, where: nameOfRow(db, table, id), keeps: keepsByItself(hit) },
    ...{
      before: `${begin > 0 ? '…' : ''}${text.slice(begin, from)}`,
      mark: text.slice(from, to),
      after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`
    }
  }
}

/** Backups are called by the second they were made in. */
const toSecond = (at: string): string => at.slice(0, '2026-11-22T10:00:00'.length)

/** Backups made since the person was known here: they go a month after somebody was erased. */
function backupsWith(context: Context, since: string): Preview['backups'] {
  const { session, now } = context
  if (session.path === undefined) return []
  const latest = addDays(localDay(now()), daysAfterErasure)
  return backupsOf(context, session.path)
    .filter(({ at }) => toSecond(at) >= toSecond(since))
    .map(({ name, at, goesAt }) => ({ name, at, expiresOn: goesAt !== null && localDay(goesAt) < latest ? localDay(goesAt) : latest }))
}
