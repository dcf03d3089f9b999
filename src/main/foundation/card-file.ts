export { checkCopy } from './db/check-copy.ts'
export type { CardFile } from './db/connection.ts'
export { schemaVersion } from './db/migrate.ts'
export { checkLaterFrom, memoryCardFile, openCardFile } from './db/open-card-file.ts'
