export type { CardFile } from './db/connection.ts'
export { memoryCardFile, openCardFile } from './db/open-card-file.ts'
