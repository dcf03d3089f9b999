import type { Context } from '#main/api/implement.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'

/** Remembers a file with somebody's data outside of the card file, so that it can be named when they want to be forgotten. */
export const noteFile = (unit: UnitOfWork, file: { path: string; kind: string; mailingId: string | null; persons: number }): string =>
  unit.insert('written_file', { path: file.path, kind: file.kind, mailing_id: file.mailingId, persons: file.persons })

/**
 * Remembers a file that somebody was given: by its path where the host writes it, by its name where a window puts it with its downloads.
 * A card file that is only read remembers nothing.
 */
export async function noteOutput(
  { session }: Pick<Context, 'session'>,
  file: { path: string; kind: string; persons: number }
): Promise<void> {
  if (session.path === undefined || session.readOnly) return
  await session.write({ key: 'file.written' }, (unit) => {
    noteFile(unit, { ...file, mailingId: null })
    return {}
  })
}
