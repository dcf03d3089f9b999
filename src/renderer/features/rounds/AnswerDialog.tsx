import { Button, Checkbox, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { CardAnswer, CardAnswerChange, VerificationPartner } from '#shared/model/verification.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { EndRole } from './EndRole.tsx'

interface AnswerDialogProps {
  row: VerificationPartner
  onClose: () => void
}

/** An answer that is pasted, or came in a mail: what it means for each value of the card, and what is taken over. */
export function AnswerDialog({ row, mail = '', onClose }: AnswerDialogProps & { mail?: string | undefined }) {
  const t = useText()
  const [text, setText] = useState(mail)
  const read = useMutation({ mutationFn: () => client.verifications.read({ id: row.id, text }) })
  const { mutate } = read
  useEffect(() => {
    if (mail !== '') mutate()
  }, [mail, mutate])
  return (
    <Dialog opened onClose={onClose} title={t('rounds.verify.dialog.title', { name: row.partnerName })}>
      {read.data ? (
        <Changes
          key={read.data.key}
          row={row}
          text={text}
          answer={read.data}
          onOther={read.reset}
          onReread={() => read.mutate()}
          onClose={onClose}
        />
      ) : (
        <form
          className="answer-dialog"
          onSubmit={(event) => {
            event.preventDefault()
            read.mutate()
          }}
        >
          <Textarea
            label={t('rounds.verify.dialog.text')}
            description={t('rounds.verify.dialog.hint')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={12}
            required
            data-autofocus
          />
          {read.error && <ErrorPanel error={read.error} />}
          <div className="dialog-actions">
            <Button type="submit" loading={read.isPending}>
              {t('rounds.verify.dialog.read')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}

interface ChangesProps extends AnswerDialogProps {
  text: string
  answer: CardAnswer
  onOther: () => void
  /** The card is another: somebody on it has left. */
  onReread: () => void
}

const addedWords = (t: ReturnType<typeof useText>, field: CardAnswerChange['field']): string =>
  t(field === 'project' ? 'rounds.verify.dialog.joined' : 'rounds.verify.dialog.added')

const canTick = ({ kind }: CardAnswerChange) => kind === 'changed' || kind === 'added'

function Changes({ row, text, answer, onOther, onReread, onClose }: ChangesProps) {
  const t = useText()
  const { key, changes, otherPartner, rest } = answer
  const all = changes.flatMap((change, at) => (change.kind === 'unchanged' ? [] : [{ change, at }]))
  const offered = otherPartner === null ? all.filter(({ change }) => canTick(change)) : []
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => new Set(offered.map(({ at }) => at)))
  const accept = useMutation({
    mutationFn: () => client.verifications.accept({ id: row.id, text, key, changes: [...ticked] }),
    onSuccess: ({ changeSet }) => {
      onClose()
      showUndoable(t('rounds.verify.dialog.done', { name: row.partnerName }), changeSet)
    }
  })
  const tick = (at: number, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(at)
    else next.delete(at)
    setTicked(next)
  }
  return (
    <div className="answer-dialog">
      {otherPartner !== null && (
        <p className="warn" role="alert">
          {t('rounds.verify.dialog.otherPartner', { name: row.partnerName, other: otherPartner })}
        </p>
      )}
      <p>{all.length === 0 ? t('rounds.verify.dialog.none') : t('rounds.verify.dialog.sum', { count: all.length })}</p>
      {all.length > 0 && (
        <ul className="answer-changes">
          {all.map(({ change, at }) => (
            <li key={at}>
              <Change change={change} ticked={ticked.has(at)} onTick={(on) => tick(at, on)} onReread={onReread} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <section>
          <h3>{t('rounds.verify.dialog.rest')}</h3>
          {rest.map((line) => (
            <p key={line} className="soft">
              {line}
            </p>
          ))}
        </section>
      )}
      {accept.error && <ErrorPanel error={accept.error} />}
      <div className="dialog-actions">
        <Button loading={accept.isPending} onClick={() => accept.mutate()} data-autofocus={otherPartner === null || undefined}>
          {ticked.size > 0 ? t('rounds.verify.dialog.acceptSome', { count: ticked.size }) : t('rounds.verify.dialog.accept')}
        </Button>
        <Button variant="default" onClick={onOther} data-autofocus={otherPartner !== null || undefined}>
          {t('rounds.verify.dialog.other')}
        </Button>
      </div>
    </div>
  )
}

interface ChangeProps {
  change: CardAnswerChange
  ticked: boolean
  onTick: (on: boolean) => void
  onReread: () => void
}

/** One value: what it was, and what it is said to be. Who is no longer named has to be looked at as a role. */
function Change({ change, ticked, onTick, onReread }: ChangeProps) {
  const t = useText()
  const { kind, who, field, old, projectId } = change
  const label = [who, kind === 'added' ? addedWords(t, field) : t(`rounds.verify.field.${field}`)].filter(Boolean).join(' · ')
  if (kind === 'removed')
    return (
      <div className="answer-change">
        <span className="grow">
          <b>{who}</b> <span className="warn">{t('rounds.verify.dialog.removed')}</span>
        </span>
        {projectId === null ? (
          <EndRole change={change} onEnded={onReread} />
        ) : (
          <Link to="/projekt/$id" params={{ id: projectId }} className="link inline-link">
            {t('rounds.verify.dialog.openProject')}
          </Link>
        )}
      </div>
    )
  return (
    <Checkbox
      checked={ticked}
      onChange={(event) => onTick(event.currentTarget.checked)}
      label={label}
      description={
        <span>
          {kind === 'changed' && (
            <>
              <s>{old || t('rounds.verify.dialog.nothing')}</s> →{' '}
            </>
          )}
          <b>{change.new || t('rounds.verify.dialog.nothing')}</b>
        </span>
      }
    />
  )
}
