export { reportBlocks } from './files.service.ts'
export { reportOf } from './reports.service.ts'
export { wordsOf } from './words.ts'
