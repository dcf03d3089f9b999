import { IconX } from '@tabler/icons-react'
import type { Attachment } from '#shared/model/attachment.ts'
import { client } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { saveFile } from '../../lib/save-file.ts'
import { IconButton, LinkButton } from '../../ui/buttons.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

const megabyte = 1024 * 1024

/** PDF, DOCX; a file without an ending is of no known type. */
const typeOf = (name: string): string => /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toUpperCase() ?? '–'

/** One file: fetched by its name, renamed where it stands, taken off the card. */
export function AttachmentItem({ attachment: { id, version, name, size, addedAt } }: { attachment: Attachment }) {
  const t = useText()
  const format = useFormat()
  const fetch = async () => {
    try {
      const { mime, base64 } = await client.attachments.get({ id })
      saveFile(name, new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: mime }))
    } catch (error) {
      showErrorToast(error)
    }
  }
  const remove = async () => {
    try {
      const { changeSet } = await client.attachments.remove({ id })
      showUndoable(t('attachments.removed', { name }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  const sizeText =
    size >= megabyte
      ? format.megabytes(size)
      : t(size >= 1024 ? 'attachments.kilobytes' : 'attachments.bytes', { count: size >= 1024 ? Math.round(size / 1024) : size })
  return (
    <li>
      <div className="attachment-name">
        <InlineField
          label={t('attachments.name', { name })}
          value={name}
          display={
            <LinkButton onClick={() => void fetch()} title={t('attachments.open', { name })}>
              {name}
            </LinkButton>
          }
          validate={(text) => (text.trim() === '' ? t('attachments.nameEmpty') : undefined)}
          onSave={(text) => client.attachments.rename({ id, version, name: text.trim() })}
        />
        <p className="note">{t('attachments.facts', { type: typeOf(name), size: sizeText, when: format.day(addedAt) })}</p>
      </div>
      <IconButton
        label={t('attachments.remove', { name })}
        icon={<IconX size={14} stroke={1.7} />}
        disabled={useIsPast()}
        onClick={() => void remove()}
      />
    </li>
  )
}
