import { answerLong, type LongQuery } from '#main/foundation/answer-long.ts'
import { serveQuestions } from '#main/foundation/jobs/serve-worker.ts'

/** Works out what takes long about a card file that the host has open, so that the host answers others meanwhile. */
await serveQuestions<{ path: string; query: LongQuery }, unknown>(({ path, query }) => answerLong(path, query))
