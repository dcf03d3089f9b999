import { useState } from 'react'
import { AppError } from '#shared/errors.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { client, upload } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

const megabyte = 1024 * 1024

/** Puts files on a card; what is too large is refused before it is carried over. */
export function useAttach(to: Subject) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const attach = async (files: readonly File[]) => {
    if (files.length === 0) return
    setBusy(true)
    try {
      const large = files.find(({ size }) => size > maxAttachmentBytes)
      if (large)
        throw new AppError('attachment.too-large', { megabytes: Math.ceil(large.size / megabyte), limit: maxAttachmentBytes / megabyte })
      const uploads: string[] = []
      for (const file of files) uploads.push(await upload(file))
      const { added, changeSet } = await client.attachments.add({ to, uploads })
      if (added === 0) showToast({ message: t('attachments.known') })
      else showUndoable(t('attachments.added', { count: added }), changeSet)
    } catch (error) {
      showErrorToast(error)
    } finally {
      setBusy(false)
    }
  }
  return { attach, isBusy }
}
