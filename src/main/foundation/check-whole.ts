export { checkWhole } from './db/check-whole.ts'
