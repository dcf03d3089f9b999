import { IconX } from '@tabler/icons-react'
import { type DragEvent, useId, useRef } from 'react'
import { useText } from '../lib/i18n.ts'
import { IconButton, PlainButton } from './buttons.tsx'

interface EvidenceFileProps {
  file: File | undefined
  onFile: (file: File | undefined) => void
}

/** The file that proves a wish: dropped here or chosen. */
export function EvidenceFile({ file, onFile }: EvidenceFileProps) {
  const t = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const over = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy'
  }
  const drop = (event: DragEvent) => {
    over(event)
    onFile(event.dataTransfer.files[0] ?? file)
  }
  return (
    <section aria-labelledby={id} onDragOver={over} onDrop={drop}>
      <p id={id}>
        <b>{t('persons.consent.file')}</b>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {file ? (
        <p>
          {file.name}{' '}
          <IconButton label={t('persons.consent.dropFile')} icon={<IconX size={14} stroke={1.7} />} onClick={() => onFile(undefined)} />
        </p>
      ) : (
        <PlainButton onClick={() => input.current?.click()}>{t('persons.consent.chooseFile')}</PlainButton>
      )}
      <p className="note">{t('persons.consent.fileNote')}</p>
    </section>
  )
}
