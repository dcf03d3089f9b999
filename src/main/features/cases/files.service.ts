import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TraceFile } from '#shared/model/gdpr-case.ts'
import { mentionsIn } from '#shared/rules/mentions/mentions.ts'
import { draftFolders, writtenSince } from './files.store.ts'
import type { Traces } from './traces.service.ts'

/** Files outside of the card file that hold the person, or may: drafts one by one, whole files by the register of what was written. */
export function filesOf(db: Connection, traces: Pick<Traces, 'personIds' | 'called'>): TraceFile[] {
  const drafts = draftFolders(db, traces.personIds).flatMap(({ id, folder, at }) =>
    draftsIn(folder, traces).map(
      (name): TraceFile => ({
        id: `${id} ${name.split(/[ .]/, 1)[0]}`,
        path: join(folder, name),
        kind: 'eml',
        at,
        holds: 'sure',
        place: 'there'
      })
    )
  )
  const whole = writtenSince(db, traces.personIds).map(
    ({ id, path, kind, at, isSure }): TraceFile => ({
      id,
      path,
      kind,
      at,
      holds: isSure || mentionsIn(path, traces.called).length > 0 ? 'sure' : 'maybe',
      place: isAbsolute(path) ? (existsSync(path) ? 'there' : 'gone') : 'fetched'
    })
  )
  return [...drafts, ...whole.filter(({ kind }) => kind !== 'eml')]
}

/** Drafts to the person, by what they are called or whom they are to. */
function draftsIn(folder: string, { called }: Pick<Traces, 'called'>): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(
    (name) => name.endsWith('.eml') && (mentionsIn(name, called).length > 0 || mentionsIn(headOf(join(folder, name)), called).length > 0)
  )
}

/** The lines before the letter, with whom it is to. */
const headOf = (path: string): string => readFileSync(path, 'latin1').split(/\r?\n\r?\n/, 1)[0] ?? ''

/** Deletes them; gives those that are gone. One that cannot be deleted stays, and is still told of. */
export function deleteFiles(files: readonly TraceFile[]): TraceFile[] {
  return files.filter(({ path }) => {
    try {
      rmSync(path, { force: true })
      return true
    } catch {
      return false
    }
  })
}
