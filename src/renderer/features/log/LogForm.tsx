import { Button, NumberInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { ActivityKind } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { CivilNotice } from '../../ui/CivilNotice.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { KeyHint, Keys } from '../../ui/Keys.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { Choices } from './Choices.tsx'
import type { NamedSubject } from './find-parties.ts'
import { keepDraft, type Written } from './log-draft.ts'
import type { Sheet } from './log-sheet.ts'
import { DayChoice, NextStep } from './NextStep.tsx'
import { NoteField } from './NoteField.tsx'
import { PartyPicker } from './PartyPicker.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { type Outcome, useLogEntry } from './use-log-entry.ts'
import { WhenField } from './WhenField.tsx'

interface LogFormProps {
  kind: ActivityKind
  known: readonly NamedSubject[]
  completes: Sheet['completes']
  written: RefObject<Written>
  /** Another one is to be written, or none. */
  onSaved: (another: boolean) => void
}

const outcomes: readonly Outcome[] = ['reached', 'left-message', 'no-answer']

/** With whom, when, how it went, what was said, what comes next. Text that is not saved stays as a draft, also after Esc and a restart. */
export function LogForm({ kind, known, completes, written, onSaved }: LogFormProps) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  useFirstFocus(form)
  const before = written.current
  const start = before.parties.length > 0 ? before.parties : known
  const entry = useLogEntry({ kind, parties: start, text: before.text, completes, usualTitle: t('log.followUp') })
  const { parties, text, promised, direction } = entry
  useEffect(() => {
    Object.assign(written.current, { text, parties })
  }, [written, text, parties])
  const keep = () => keepDraft(kind, parties, text)
  const save = useMutation({
    mutationFn: async (_another: boolean) => entry.save(),
    onSuccess: ({ changeSet }, another) => {
      onSaved(another)
      showUndoable(t(`log.saved.${kind}`), changeSet)
    }
  })
  const submit = (another: boolean) => {
    if (entry.ready && !save.isPending) save.mutate(another)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit(event.shiftKey)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit(false)
  }
  return (
    <form ref={form} className="log-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className="log-row">
        <span className="log-label">{t('log.with')}</span>
        <PartyPicker label={t('log.with')} chosen={parties} onChange={entry.setParties} autoFocus={start.length === 0} />
      </div>
      <div className="log-row">
        <span className="log-label">{t('log.when')}</span>
        <WhenField onChange={entry.setAt} />
        {(kind === 'call' || kind === 'meeting') && (
          <NumberInput
            className="log-minutes"
            aria-label={t('log.duration')}
            placeholder={t('log.minutes', { count: 0 }).replace('0', '–')}
            suffix={` ${t('log.minutes', { count: 0 }).replace(/^0 /, '')}`}
            hideControls
            min={0}
            max={10_000}
            value={entry.minutes}
            onChange={entry.setMinutes}
          />
        )}
        {(kind === 'call' || kind === 'email') && (
          <Choices
            label={t('log.direction')}
            options={(['out', 'in'] as const).map((value) => ({ value, label: t(`log.directions.${kind}.${value}`) }))}
            value={direction}
            onChange={entry.setDirection}
          />
        )}
      </div>
      {kind === 'call' && direction === 'out' && (
        <div className="log-row">
          <span className="log-label">{t('log.outcome')}</span>
          <Choices
            label={t('log.outcome')}
            options={outcomes.map((value) => ({ value, label: t(`log.outcomes.${value}`) }))}
            value={entry.outcome}
            onChange={entry.setOutcome}
          />
        </div>
      )}
      <NoteField
        label={t('log.note')}
        value={text}
        onChange={entry.setText}
        onBlur={keep}
        mentioned={entry.mentioned}
        onMention={entry.mention}
        slash={entry.slash}
        autoFocus={start.length > 0}
      />
      <CivilNotice text={text} />
      <div className="log-row">
        <span className="log-label">{t('log.followUp')}</span>
        <DayChoice value={promised?.dueOn} onChange={entry.promise} />
      </div>
      {promised && (
        <div className="log-row">
          <span className="log-label">{t('log.follow.what')}</span>
          <TextInput
            className="grow"
            aria-label={t('log.followUpWhat')}
            value={promised.title}
            maxLength={500}
            onChange={(event) => entry.rename(event.currentTarget.value)}
          />
        </div>
      )}
      {save.error && <ErrorPanel error={save.error} />}
      <div className="log-foot">
        {promised && <NextStep promised={promised} onRemove={entry.unpromise} />}
        <span className="grow" />
        {!promised && (
          <span className="note log-foot-note">
            {parties.length === 0 ? t('log.nobody') : t('log.draftKept')} {parties.length > 0 && <Keys keys="Esc" />}
          </span>
        )}
        <PlainButton disabled={!entry.ready} onClick={() => submit(true)}>
          {t('log.saveNew')} <KeyHint keys="Mod+Shift+Enter" />
        </PlainButton>
        <Button type="submit" loading={save.isPending} disabled={!entry.ready} rightSection={<KeyHint keys="Mod+Enter" />}>
          {t(`log.saveKind.${kind}`)}
        </Button>
      </div>
    </form>
  )
}
