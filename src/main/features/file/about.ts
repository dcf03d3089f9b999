import type { CardFile } from '#main/foundation/card-file.ts'
import { schemaVersion } from '#main/foundation/card-file.ts'
import { version } from '../../../../package.json'

/** Which program this is, and which form the open card file has. */
export function about({ reader }: CardFile): { version: string; schema: number; runsOn: string } {
  const sqlite = reader.value<string>('select sqlite_version()') ?? ''
  const electron = process.versions['electron']
  const host = electron ? `Electron ${electron}` : `Node ${process.versions.node}`
  return { version, schema: schemaVersion(reader.raw), runsOn: `${host} · SQLite ${sqlite} · ${process.platform}` }
}
