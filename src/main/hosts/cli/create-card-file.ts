import { type Io, nowOf } from './io.ts'

/** Makes an empty card file; its first opening puts in what every card file has. Throws file.exists and other file.* codes. */
export async function createCardFile(io: Io, path: string): Promise<void> {
  const { openCardFile } = await import('#main/foundation/card-file.ts')
  openCardFile(path, { host: 'cli', now: nowOf(io), create: true }).close()
}
