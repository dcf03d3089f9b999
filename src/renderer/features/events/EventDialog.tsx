import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Event, eventKinds } from '#shared/model/event.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useRefusal } from '../../lib/use-refusal.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { RecordPicker } from '../role-changes/index.ts'
import { type EventForm, formOf, valuesOf } from './event-form.ts'
import './events.css'

interface EventDialogProps {
  event?: Event
  /** The group that a new one is of. */
  groupId?: string
  onClose: () => void
}

/** What an event is called, when and where it is, until when to sign up and for how many there is room. */
export function EventDialog({ event, groupId, onClose }: EventDialogProps) {
  const t = useText()
  const navigate = useNavigate()
  const [form, setForm] = useState<EventForm>(() => formOf(event, groupId))
  const change = (patch: Partial<EventForm>) => setForm({ ...form, ...patch })
  const { data: groups } = useQuery(api.workingGroups.all.queryOptions())
  const save = useMutation({
    mutationFn: async () => {
      const values = valuesOf(form)
      if (!event) return client.events.create(values)
      return { id: event.id, ...(await client.events.update({ id: event.id, version: event.version, patch: values })) }
    },
    onSuccess: ({ id, changeSet }) => {
      onClose()
      showUndoable(t(event ? 'events.saved' : 'events.created'), changeSet)
      if (!event) void navigate({ to: '/arrangement/$id', params: { id } })
    }
  })
  const refusal = useRefusal(save.error, ['endsAt', 'signupDeadline'])
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    save.mutate()
  }
  return (
    <Dialog opened onClose={onClose} title={t(event ? 'events.edit' : 'events.new')} size={560}>
      <form className="event-dialog" onSubmit={submit}>
        <TextInput
          label={t('events.field.title')}
          value={form.title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          required
          data-autofocus
        />
        <div className="event-dialog-two">
          <NativeSelect
            label={t('events.field.kind')}
            value={form.kind}
            onChange={({ currentTarget }) => change({ kind: oneOf(eventKinds, currentTarget.value) ?? 'other' })}
            data={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
          />
          <NativeSelect
            label={t('events.field.group')}
            value={form.groupId}
            onChange={({ currentTarget }) => change({ groupId: currentTarget.value })}
            data={[{ value: '', label: '–' }, ...(groups ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </div>
        <RecordPicker
          label={t('events.field.project')}
          entity="projects"
          id={form.projectId}
          onChange={(projectId) => change({ projectId })}
          optional
        />
        <Times form={form} onChange={change} refused={refusal.at} />
        <TextInput
          label={t('events.field.place')}
          value={form.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
        <TextInput
          label={t('events.field.link')}
          type="url"
          value={form.link}
          onChange={({ currentTarget }) => change({ link: currentTarget.value })}
        />
        <FormActions
          submit={t(event ? 'rounds.form.save' : 'events.create')}
          pending={save.isPending}
          error={refusal.rest}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

interface TimesProps {
  form: EventForm
  onChange: (patch: Partial<EventForm>) => void
  refused: (field: 'endsAt' | 'signupDeadline') => string | undefined
}

/** Day and times of the event, and until when to sign up for how many places. */
function Times({ form, onChange, refused }: TimesProps) {
  const t = useText()
  const time = (field: 'from' | 'to' | 'deadlineTime', label: string, required: boolean, problem?: string) => (
    <TextInput
      type="time"
      label={label}
      value={form[field]}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
      required={required}
      error={problem}
    />
  )
  return (
    <>
      <div className="event-dialog-times">
        <DayField label={t('events.field.day')} value={form.day} onChange={(day) => onChange({ day })} required />
        {time('from', t('events.field.from'), true)}
        {time('to', t('events.field.to'), false, form.lastDay === '' ? refused('endsAt') : undefined)}
      </div>
      <DayField
        label={t('events.field.lastDay')}
        value={form.lastDay}
        onChange={(lastDay) => onChange({ lastDay })}
        refused={form.lastDay === '' ? undefined : refused('endsAt')}
        optional
      />
      <div className="event-dialog-times">
        <DayField
          label={t('events.field.deadline')}
          value={form.deadline}
          onChange={(deadline) => onChange({ deadline })}
          refused={refused('signupDeadline')}
          optional
        />
        {time('deadlineTime', t('events.field.time'), false)}
        <NumberInput
          label={t('events.field.capacity')}
          value={form.capacity ?? ''}
          onChange={(value) => onChange({ capacity: typeof value === 'number' ? value : null })}
          min={1}
          hideControls
        />
      </div>
    </>
  )
}
