import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { FollowUp, Repeat } from '#shared/model/follow-up.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { OwnerSelect, useStaff } from '../staff/index.ts'
import type { NamedSubject } from './find-parties.ts'
import { keepDraft, type Written } from './log-draft.ts'
import { DayChoice } from './NextStep.tsx'
import { PartyPicker } from './PartyPicker.tsx'
import { RepeatFields } from './RepeatFields.tsx'
import { useFirstFocus } from './use-first-focus.ts'

interface FollowUpFormProps {
  known: readonly NamedSubject[]
  /** Changed instead of made. */
  followUp?: FollowUp | undefined
  written?: RefObject<Written>
  onSaved: (another: boolean) => void
}

/** A promise: about whom, what, when, and whether it comes again. About several, each gets one. */
export function FollowUpForm({ known, followUp, written, onSaved }: FollowUpFormProps) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  useFirstFocus(form)
  const before = written?.current.parties ?? []
  const [parties, setParties] = useState(before.length > 0 ? before : known)
  const [title, setTitle] = useState(followUp?.title ?? written?.current.text ?? '')
  const [note, setNote] = useState(followUp?.note ?? '')
  const [dueOn, setDueOn] = useState(followUp?.dueOn)
  const [ownerId, setOwnerId] = useState(followUp?.ownerId ?? undefined)
  const { several } = useStaff()
  const [repeat, setRepeat] = useState<Repeat | null>(followUp?.repeat ?? null)
  useEffect(() => {
    if (written) Object.assign(written.current, { text: title, parties })
  }, [written, title, parties])
  const ready = parties.length > 0 && title.trim() !== '' && dueOn !== undefined
  const save = useMutation({
    mutationFn: async (due: string): Promise<{ changeSet: string | null }> =>
      followUp
        ? client.followUps.update({
            id: followUp.id,
            version: followUp.version,
            patch: { title, note, repeat, ...(ownerId && { ownerId }), ...(due !== followUp.dueOn && { dueOn: due }) }
          })
        : client.followUps.create({
            ...{ title, note, repeat, dueOn: due, subject: parties.map(({ type, id }) => ({ type, id })) },
            ...(ownerId && { ownerId })
          }),
    onSuccess: ({ changeSet }) => {
      onSaved(false)
      showUndoable(followUp ? t('log.follow.changed') : t('log.saved.followUp'), changeSet)
    }
  })
  const submit = () => ready && !save.isPending && save.mutate(dueOn)
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
    <form ref={form} className="log-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {!followUp && (
        <div className="log-row">
          <span className="log-label">{t('log.follow.about')}</span>
          <PartyPicker label={t('log.follow.about')} chosen={parties} onChange={setParties} autoFocus={parties.length === 0} />
        </div>
      )}
      <div className="log-row">
        <span className="log-label">{t('log.follow.what')}</span>
        <TextInput
          className="grow"
          aria-label={t('log.followUpWhat')}
          data-autofocus={parties.length > 0 || undefined}
          value={title}
          maxLength={500}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onBlur={() => !followUp && keepDraft('followUp', parties, title)}
        />
      </div>
      <div className="log-row">
        <span className="log-label">{t('log.followUpOn')}</span>
        <DayChoice value={dueOn} onChange={setDueOn} />
      </div>
      {several && (
        <div className="log-row">
          <span className="log-label">{t('staff.owner')}</span>
          <OwnerSelect value={ownerId} onChange={setOwnerId} />
        </div>
      )}
      <div className="log-row">
        <span className="log-label">{t('log.follow.repeat')}</span>
        <RepeatFields value={repeat} onChange={setRepeat} />
      </div>
      <div className="log-row">
        <span className="log-label">{t('log.note')}</span>
        <Textarea
          className="grow"
          aria-label={t('log.note')}
          autosize
          minRows={2}
          maxRows={8}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      {save.error && <ErrorPanel error={save.error} />}
      <div className="log-foot">
        <span className="grow" />
        {parties.length === 0 && <span className="note">{t('log.follow.nobody')}</span>}
        <Button type="submit" loading={save.isPending} disabled={!ready} rightSection={<KeyHint keys="Mod+Enter" />}>
          {t('log.saveKind.followUp')}
        </Button>
      </div>
    </form>
  )
}
