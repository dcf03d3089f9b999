import Database from 'better-sqlite3'
import { toAppError } from '../file-errors.ts'

/** Who was erased from a card file, by hashes alone, and the secret they were made with, which all copies of a card file share. */
export interface ErasedHashes {
  key: string
  hashes: string[]
}

/** What a copy knows of those who were erased; nothing in one from before anybody was. Throws the file.* codes. */
export function erasedIn(path: string): ErasedHashes {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true, timeout: 5000 })
    const key = db.prepare('select suppression_key from alliance').pluck().get()
    const hashes = db.prepare("select address_hash from suppression where reason = 'erased' order by seq").pluck().all() as string[]
    return { key: typeof key === 'string' ? key : '', hashes }
  } catch (error) {
    throw toAppError(error)
  } finally {
    db?.close()
  }
}
