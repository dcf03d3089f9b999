export { type Salvaged, type SalvageOptions, salvageFile } from './db/salvage-file.ts'
