import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import type { Subject } from '#shared/model/follow-up.ts'
import { api } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { AttachmentItem } from './AttachmentItem.tsx'
import { useAttach } from './use-attach.ts'
import './attachments.css'

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** The files on a card: dropped on it or chosen. What is dropped elsewhere in the window is read as an import. */
export function Attachments({ subject }: { subject: Subject }) {
  const t = useText()
  const isPast = useIsPast()
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const { attach, isBusy } = useAttach(subject)
  const { data } = useQuery(api.attachments.list.queryOptions({ input: { type: subject.type, id: subject.id } }))
  const onDrop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    // tells the window that it has been taken
    event.preventDefault()
    setOver(false)
    void attach([...event.dataTransfer.files])
  }
  const onDragOver = (event: DragEvent) => {
    if (isPast || !carriesFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  return (
    <section
      aria-labelledby="attachments"
      className="attachments"
      data-over={isOver || undefined}
      onDragOver={onDragOver}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={onDrop}
    >
      <div className="card-heading">
        <h2 id="attachments">{t('attachments.title')}</h2>
        <PlainButton disabled={isBusy || isPast} onClick={() => picker.current?.click()}>
          {t('attachments.add')}
        </PlainButton>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t('attachments.add')}
          onChange={(event) => {
            void attach([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      {isOver ? (
        <p className="attachments-hint">{t('attachments.drop')}</p>
      ) : (
        data?.length === 0 && <p className="attachments-hint faint">{t('attachments.none')}</p>
      )}
      <ul className="attachments-list">
        {data?.map((attachment) => (
          <AttachmentItem key={attachment.id} attachment={attachment} />
        ))}
      </ul>
    </section>
  )
}
