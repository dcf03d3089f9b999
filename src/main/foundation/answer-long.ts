export { answerLong } from './db/answer-long.ts'
export type { LongQuery } from './db/long-question.ts'
