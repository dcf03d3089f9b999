import { type MailInput, readMails } from '#main/formats/mail/index.ts'
import { serveWorker } from '#main/foundation/jobs/serve-worker.ts'

/** Mails of other people, read where it can be stopped. Says how far it is at most a hundred times. */
await serveWorker((input: MailInput, { report }) => {
  const total = input.file?.bytes.length ?? 0
  let told = 0
  return readMails(input, (done) => {
    if (done - told < total / 100) return
    told = done
    report({ step: 'bytes', done, total })
  })
})
