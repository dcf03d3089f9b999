export type { CardFile } from './db/connection.ts'
export { takeLock } from './db/lock.ts'
export { schemaVersion } from './db/migrate.ts'
export { checkLaterFrom, memoryCardFile, openCardFile } from './db/open-card-file.ts'
