import type { CardFile } from '#main/foundation/card-file.ts'

/** What was overwritten in the pages of the file is still in the log beside it until that is emptied. */
export function cleanFile({ writer }: CardFile): void {
  writer.raw.pragma('wal_checkpoint(TRUNCATE)')
}
