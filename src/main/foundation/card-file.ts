export type { CardFile } from './db/connection.ts'
export { openCardFile } from './db/open-card-file.ts'
