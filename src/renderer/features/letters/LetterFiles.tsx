import { Menu } from '@mantine/core'
import { IconCalendarEvent, IconFileSearch, IconPaperclip, IconX } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { maxLetterFileBytes, type TemplateAttachment } from '#shared/model/template-attachment.ts'
import { client, upload } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { EventDialog, newEvent } from './EventDialog.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import type { LetterDate } from './use-letter-date.ts'
import './letter-files.css'

interface LetterFilesProps {
  attachments: readonly TemplateAttachment[]
  onChange: (attachments: TemplateAttachment[]) => void
  date?: LetterDate | undefined
}

type Open = { at: number; attachment: TemplateAttachment }

const icons = { file: IconPaperclip, rule: IconFileSearch, event: IconCalendarEvent } as const
const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files')

/** What goes along with a letter: files that are dropped or chosen, the own file of each, a date for the calendar. */
export function LetterFiles({ attachments, onChange, date }: LetterFilesProps) {
  const t = useText()
  const { megabytes, moment } = useFormat()
  const adder = useRef<HTMLButtonElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState<Open>()
  const put = (at: number, attachment: TemplateAttachment) => onChange(attachments.toSpliced(at, 1, attachment))
  const add = async (chosen: readonly File[]) => {
    try {
      const uploads: string[] = []
      for (const file of chosen) uploads.push(await upload(file))
      if (uploads.length === 0) return
      const { files } = await client.templates.addFiles({ uploads })
      onChange([...attachments, ...files.map((file) => ({ kind: 'file' as const, ...file }))])
    } catch (error) {
      showErrorToast(error)
    }
  }
  const words = (each: TemplateAttachment) => {
    if (each.kind === 'file') return [each.name, megabytes(each.size)] as const
    if (each.kind === 'rule') return [each.pattern, t(`letters.files.of.${each.of}`)] as const
    return [each.title, moment(each.starts)] as const
  }
  return (
    <section
      className="letter-files"
      aria-label={t('letters.files.title')}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        void add([...event.dataTransfer.files])
      }}
    >
      <ul>
        {date?.goes && (
          <li>
            <IconCalendarEvent size={15} stroke={1.6} aria-hidden />
            <span className="clip">{date.date.title}</span>
            <span className="note">{moment(date.date.starts)}</span>
            <IconButton
              label={t('letters.files.remove', { name: date.date.title })}
              icon={<IconX size={13} stroke={1.7} />}
              onClick={() => {
                date.onGoes(false)
                adder.current?.focus()
              }}
            />
          </li>
        )}
        {attachments.map((each, at) => {
          const [name, note] = words(each)
          const Icon = icons[each.kind]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may go along twice
            <li key={at}>
              <Icon size={15} stroke={1.6} aria-hidden />
              {each.kind === 'file' ? (
                <span className="clip">{name}</span>
              ) : (
                <button type="button" className="letter-file-open clip" onClick={() => setOpen({ at, attachment: each })}>
                  {name}
                </button>
              )}
              <span className="note">{note}</span>
              <IconButton
                label={t('letters.files.remove', { name })}
                icon={<IconX size={13} stroke={1.7} />}
                onClick={() => onChange(attachments.toSpliced(at, 1))}
              />
            </li>
          )
        })}
      </ul>
      <Menu position="top-start" withinPortal={false}>
        <Menu.Target>
          <PlainButton ref={adder}>
            <IconPaperclip size={15} stroke={1.6} aria-hidden /> {t('letters.files.add')}
          </PlainButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => picker.current?.click()}>
            {t('letters.files.file', { count: maxLetterFileBytes / 1024 / 1024 })}
          </Menu.Item>
          <Menu.Item onClick={() => setOpen({ at: attachments.length, attachment: { kind: 'rule', of: 'partner', pattern: '' } })}>
            {t('letters.files.rule')}
          </Menu.Item>
          <Menu.Item onClick={() => setOpen({ at: attachments.length, attachment: newEvent() })}>{t('letters.files.event')}</Menu.Item>
          {date?.goes === false && (
            <Menu.Item onClick={() => date.onGoes(true)}>{t('letters.files.ofEvent', { name: date.date.title })}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('letters.files.add')}
        onChange={(event) => {
          void add([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {open?.attachment.kind === 'rule' && (
        <RuleDialog rule={open.attachment} onClose={() => setOpen(undefined)} onKeep={(rule) => put(open.at, rule)} />
      )}
      {open?.attachment.kind === 'event' && (
        <EventDialog event={open.attachment} onClose={() => setOpen(undefined)} onKeep={(event) => put(open.at, event)} />
      )}
    </section>
  )
}
