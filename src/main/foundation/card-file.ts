export { type CardFile, memoryCardFile, type OpenOptions, openCardFile } from './db/open-card-file.ts'
