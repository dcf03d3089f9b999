import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { AppError } from '#shared/errors.ts'
import type { MailReview } from '#shared/model/mail-in.ts'
import { client, upload } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { type JobHands, lastOf } from '../../lib/jobs.ts'
import { useJob } from '../../lib/use-job.ts'
import { showToast } from '../../ui/toast.tsx'
import { mailsAmong } from './mail-files.ts'
import { packsOf, sizeOf } from './mail-packs.ts'

/** Reads files that may hold mails. Throws mail.not-a-mail where none does. */
async function readAll(given: readonly File[], hands: JobHands): Promise<MailReview> {
  const files = await mailsAmong(given)
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0)
  let review: MailReview | undefined
  let done = 0
  try {
    for await (const { pack, bytes } of packsOf(files)) {
      hands.signal.throwIfAborted()
      const handle = await upload(new File([new Uint8Array(pack)], 'mails'))
      const into = review && { into: review.id }
      const steps = client.mailIn.read({ upload: handle, ...into }, { signal: hands.signal })
      review = await lastOf(steps, (step) => hands.report({ done: done + step.done, total }))
      done += bytes
      hands.report({ done, total })
    }
  } catch (error) {
    // what was read so far is not all that was asked for
    if (review) void client.mailIn.discard({ id: review.id }).catch(() => {})
    throw error
  }
  if (!review) throw new AppError('mail.not-a-mail')
  return review
}

/** The way to the review of what was read. */
export function useGoToMails(): (review: MailReview) => void {
  const navigate = useNavigate()
  return ({ id }) => void navigate({ to: '/mails/$id', params: { id } })
}

/** Reads files pack after pack; says how far it is, and can be stopped. */
export function useReadMails(onRead: (review: MailReview) => void) {
  const t = useText()
  return useJob((now) => now('mailIn.job.read'), readAll, {
    onDone: onRead,
    onStopped: () => showToast({ message: t('mailIn.dialog.stopped') })
  })
}

/** Reads one mail that was copied. */
export const useReadMail = (onRead: (review: MailReview) => void) =>
  useMutation({ mutationFn: (text: string) => lastOf(client.mailIn.read({ text }), () => {}), onSuccess: onRead })

export type ReadMails = ReturnType<typeof useReadMails>
export type ReadMail = ReturnType<typeof useReadMail>
