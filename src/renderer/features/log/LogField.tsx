import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { type ActivityKind, activityKinds } from '#shared/model/outreach.ts'
import { api } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { CivilNotice } from '../../ui/CivilNotice.tsx'
import { KeyHint } from '../../ui/Keys.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { kindIcons } from './kinds.ts'
import type { Subject } from './log-sheet.ts'
import './log-field.css'

/** The field on top of a card's timeline: write what was said, choose what it was, Ctrl+Enter. The past has none. */
export function LogField({ subject }: { subject: Subject }) {
  const t = useText()
  const id = useId()
  const isPast = useIsPast()
  const [kind, setKind] = useState<ActivityKind>('call')
  const [text, setText] = useState('')
  const save = useMutation(
    api.activities.log.mutationOptions({
      onSuccess: ({ changeSet }) => {
        setText('')
        showUndoable(t(`log.saved.${kind}`), changeSet)
      },
      onError: (error) => showErrorToast(error)
    })
  )
  const submit = () => {
    if (text.trim() !== '' && !save.isPending) save.mutate({ kind, with: [subject], text })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  if (isPast) return null
  return (
    <div className="log-field">
      <label htmlFor={id} className="visually-hidden">
        {t('log.what')}
      </label>
      <textarea
        id={id}
        rows={2}
        placeholder={t('log.what')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <CivilNotice text={text} />
      <div className="log-field-bar">
        {activityKinds.map((each) => {
          const Icon = kindIcons[each]
          return (
            <IconButton
              key={each}
              label={t(`log.kind.${each}`)}
              icon={<Icon size={15} stroke={1.6} />}
              aria-pressed={each === kind}
              onClick={() => setKind(each)}
            />
          )
        })}
        <span className="grow" />
        <PlainButton onClick={submit} disabled={text.trim() === ''}>
          {t('log.save')} <KeyHint keys="Mod+Enter" />
        </PlainButton>
      </div>
    </div>
  )
}
