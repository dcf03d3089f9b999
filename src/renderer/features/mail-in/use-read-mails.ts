import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { AppError } from '#shared/errors.ts'
import type { MailReview } from '#shared/model/mail-in.ts'
import { client, upload } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { showToast } from '../../ui/toast.tsx'
import { type MailFile, mailsAmong } from './mail-files.ts'
import { packsOf, sizeOf } from './mail-packs.ts'

/** A mail that was copied, or files that may hold mails. */
export type MailSource = { text: string } | { files: readonly File[] }

interface Reading {
  done: number
  total: number
}
type Told = (reading: Reading) => void

async function read(source: MailSource, signal: AbortSignal, told: Told): Promise<MailReview> {
  if ('text' in source) return followed(await client.mailIn.read({ text: source.text }, { signal }))
  const files = await mailsAmong(source.files)
  if (files.length === 0) throw new AppError('mail.not-a-mail')
  return readFiles(files, signal, told)
}

/** Pack after pack joins one review; a review that is not finished is put aside. */
async function readFiles(files: readonly MailFile[], signal: AbortSignal, told: Told): Promise<MailReview> {
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0)
  let review: MailReview | undefined
  let done = 0
  try {
    for await (const { pack, bytes } of packsOf(files)) {
      signal.throwIfAborted()
      const handle = await upload(new File([new Uint8Array(pack)], 'mails'))
      const steps = await client.mailIn.read({ upload: handle, ...(review && { into: review.id }) }, { signal })
      review = await followed(steps, (step) => told({ done: done + step.done, total }))
      done += bytes
      told({ done, total })
    }
  } catch (error) {
    if (review) void client.mailIn.discard({ id: review.id }).catch(() => {})
    throw error
  }
  if (!review) throw new AppError('mail.not-a-mail')
  return review
}

async function followed(steps: AsyncIterator<Reading, MailReview>, told: Told = () => {}): Promise<MailReview> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
    told(step.value)
  }
}

/** Reads mails and goes to their review; says how far it is, and can be stopped. */
export function useReadMails(onRead: () => void) {
  const t = useText()
  const navigate = useNavigate()
  const abort = useRef<AbortController>(undefined)
  const [reading, setReading] = useState<Reading>()
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (source: MailSource) => {
      const controller = new AbortController()
      abort.current = controller
      return read(source, controller.signal, setReading)
    },
    onSuccess: ({ id }) => {
      onRead()
      return navigate({ to: '/mails/$id', params: { id } })
    },
    onError: () => abort.current?.signal.aborted && showToast({ message: t('mailIn.dialog.stopped') }),
    onSettled: () => setReading(undefined)
  })
  const wasStopped = error !== null && (abort.current?.signal.aborted || toAppError(error).code === 'job.cancelled')
  return { take: mutate, isReading: isPending, reading, error: wasStopped ? null : error, reset, stop: () => abort.current?.abort() }
}

export type ReadMails = ReturnType<typeof useReadMails>
