import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'
import { useText } from '../../lib/i18n.ts'
import { today } from '../../lib/today.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type CalendarEvent = Extract<TemplateAttachment, { kind: 'event' }>

const instant = (day: string, time: string): string => new Date(`${day}T${time}`).toISOString()
const two = (value: number) => String(value).padStart(2, '0')
const dayOf = (iso: string): string => {
  const date = new Date(iso)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
const timeOf = (iso: string): string => `${two(new Date(iso).getHours())}:${two(new Date(iso).getMinutes())}`

/** "10", "10.30" or "1030" as "10:30"; '' for what is no time. */
function clock(text: string): string {
  const [, hour = '', minute = '00'] = /^\s*([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?\s*$/.exec(text) ?? []
  return hour === '' ? '' : `${hour.padStart(2, '0')}:${minute}`
}

export const newEvent = (): CalendarEvent => ({
  kind: 'event',
  uid: crypto.randomUUID(),
  title: '',
  place: '',
  starts: instant(today(), '10:00'),
  ends: instant(today(), '12:00')
})

interface EventDialogProps {
  event: CalendarEvent
  onClose: () => void
  onKeep: (event: CalendarEvent) => void
}

/** A date that goes along for the calendar: what, when and where. Times are those of the clock on this wall. */
export function EventDialog({ event, onClose, onKeep }: EventDialogProps) {
  const t = useText()
  const [title, setTitle] = useState(event.title)
  const [place, setPlace] = useState(event.place)
  const [day, setDay] = useState(dayOf(event.starts))
  const [from, setFrom] = useState(timeOf(event.starts))
  const [to, setTo] = useState(timeOf(event.ends))
  const [start, end] = [clock(from), clock(to)]
  const isWhole = title.trim() !== '' && day !== '' && start !== '' && end !== '' && start < end
  return (
    <Dialog opened onClose={onClose} title={t('letters.files.event')} size={520}>
      <form
        className="letter-file-form"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (!isWhole) return
          onKeep({ ...event, title: title.trim(), place: place.trim(), starts: instant(day, start), ends: instant(day, end) })
          onClose()
        }}
      >
        <TextInput
          label={t('letters.files.what')}
          value={title}
          onChange={(change) => setTitle(change.currentTarget.value)}
          maxLength={500}
          data-autofocus
        />
        <DayField label={t('letters.files.day')} value={day} onChange={setDay} lean="ahead" required />
        <div className="letter-file-times">
          <TextInput label={t('letters.files.from')} value={from} onChange={(change) => setFrom(change.currentTarget.value)} />
          <TextInput
            label={t('letters.files.to')}
            value={to}
            onChange={(change) => setTo(change.currentTarget.value)}
            error={start !== '' && end !== '' && start >= end ? t('letters.files.late') : undefined}
          />
        </div>
        <TextInput
          label={t('letters.files.place')}
          value={place}
          onChange={(change) => setPlace(change.currentTarget.value)}
          maxLength={500}
        />
        <div className="dialog-actions">
          <PlainButton onClick={onClose}>{t('ui.cancel')}</PlainButton>
          <Button type="submit" disabled={!isWhole}>
            {t('letters.files.keepEvent')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
