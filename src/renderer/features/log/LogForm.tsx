import { Button, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { ActivityKind } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'
import { inDays } from '../../lib/today.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { type NamedSubject, PartyPicker } from './PartyPicker.tsx'

interface LogFormProps {
  kind: ActivityKind
  known: readonly NamedSubject[]
  onClose: () => void
}

const localNow = () => new Date().toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T')

/** With whom, what was said, what comes next. Text that is not saved stays as a draft, also after Esc and a restart. */
export function LogForm({ kind, known, onClose }: LogFormProps) {
  const t = useText()
  const draft = usePreference('logDraft')
  const [parties, setParties] = useState(known)
  const [text, setText] = useState(draft)
  // to the second unless another time is chosen, so that the log keeps its order
  const [at, setAt] = useState<string>()
  const [minutes, setMinutes] = useState<number | string>('')
  const [next, setNext] = useState<{ title: string; dueOn: string }>()
  const save = useMutation(
    api.activities.log.mutationOptions({
      onSuccess: ({ changeSet }) => {
        changePreferences({ logDraft: '' })
        onClose()
        showUndoable(t(`log.saved.${kind}`), changeSet)
      }
    })
  )
  const ready = parties.length > 0 && (text.trim() !== '' || kind === 'call' || kind === 'meeting')
  const submit = () => {
    if (!ready || save.isPending) return
    save.mutate({
      kind,
      with: parties.map(({ type, id }) => ({ type, id })),
      text,
      ...(at && { at: new Date(at).toISOString() }),
      ...(typeof minutes === 'number' && { durationMin: minutes }),
      ...(next && next.title.trim() !== '' && { followUp: next })
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <form className="log-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <PartyPicker chosen={parties} onChange={setParties} autoFocus={known.length === 0} />
      <Textarea
        label={t('log.note')}
        data-autofocus={known.length > 0 || undefined}
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => changePreferences({ logDraft: text })}
      />
      <div className="log-form-row">
        <TextInput
          type="datetime-local"
          label={t('log.when')}
          value={at ?? localNow()}
          required
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        {(kind === 'call' || kind === 'meeting') && (
          <NumberInput label={t('log.duration')} min={0} max={10_000} value={minutes} onChange={setMinutes} />
        )}
      </div>
      <div className="row">
        <span className="note">{t('log.followUp')}</span>
        <PlainButton aria-pressed={next?.dueOn === inDays(1)} onClick={() => setNext({ title: next?.title ?? '', dueOn: inDays(1) })}>
          {t('log.tomorrow')}
        </PlainButton>
        {[7, 14].map((count) => (
          <PlainButton
            key={count}
            aria-pressed={next?.dueOn === inDays(count)}
            onClick={() => setNext({ title: next?.title ?? '', dueOn: inDays(count) })}
          >
            {t('log.inDays', { count })}
          </PlainButton>
        ))}
      </div>
      {next && (
        <div className="log-form-row">
          <TextInput
            label={t('log.followUpWhat')}
            value={next.title}
            required
            onChange={(event) => setNext({ ...next, title: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('log.followUpOn')}
            value={next.dueOn}
            required
            onChange={(event) => setNext({ ...next, dueOn: event.currentTarget.value })}
          />
        </div>
      )}
      {save.error && <ErrorPanel error={save.error} />}
      <div className="dialog-actions">
        <Button type="submit" loading={save.isPending} disabled={!ready} rightSection={<KeyHint keys="Mod+Enter" />}>
          {t('log.save')}
        </Button>
        <span className="note">{parties.length === 0 ? t('log.nobody') : t('log.draftKept')}</span>
      </div>
    </form>
  )
}
