import { lastDialogueSql } from '#main/features/activities/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

/** When there was last a dialogue with each of them: a day or an instant. */
export const lastTalks = (db: Connection, personIds: readonly string[]): Map<string, string | null> =>
  new Map(
    db
      .rows<{ id: string; at: string | null }>(
        `select p.id, ${lastDialogueSql('person', 'p')} as at from json_each(?) j join person p on p.id = j.value`,
        JSON.stringify(personIds)
      )
      .map(({ id, at }) => [id, at])
  )

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''

/** A file that was written outside of the card file. */
export const writtenFile = (db: Connection, id: string): { path: string; kind: string } | undefined =>
  db.row('select path, kind from written_file where id=?', id)
