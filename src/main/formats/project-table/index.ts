export { guessProjectColumns } from './project-columns.ts'
export { readProjectRows } from './read-project-rows.ts'
