import type { Context } from '#main/api/implement.ts'
import { noteFile } from './print.job.ts'

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
