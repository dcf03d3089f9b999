import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type EventParticipant, participantAnswers } from '#shared/model/event.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useAnswer } from './use-answer.ts'

/** One participant: what they say, and what is noted of them. */
export function ParticipantPanel({ row, onClose }: { row: EventParticipant; onClose: () => void }) {
  const t = useText()
  const answer = useAnswer()
  const remove = async () => {
    const { changeSet } = await client.events.removeParticipants({ ids: [row.id] })
    onClose()
    showUndoable(t('events.takenOff', { name: row.name }), changeSet)
  }
  const saveNote = async (note: string) => {
    const { changeSet } = await client.events.patchParticipant({ id: row.id, version: row.version, patch: { note } })
    showUndoable(t('events.saved'), changeSet)
  }
  const hasAnswered = row.status !== 'listed' && row.status !== 'invited'
  return (
    <SidePanel label={row.name} onClose={onClose}>
      <div className="round-row">
        <h2>{row.name}</h2>
        {row.organisationName !== '' && <p className="soft">{[row.title, row.organisationName].filter(Boolean).join(', ')}</p>}
        <div className="round-row-answers">
          {participantAnswers.map((each) => (
            <Button
              key={each}
              size="xs"
              variant={row.status === each ? 'outline' : 'default'}
              aria-pressed={row.status === each}
              onClick={() => answer(row, each)}
            >
              {t(`events.status.${each}`)}
            </Button>
          ))}
          {hasAnswered && <LinkButton onClick={() => answer(row, null)}>{t('events.takeBack')}</LinkButton>}
        </div>
        {row.isWaiting && <p className="warn">{t('events.waiting')}</p>}
        <Facts>
          <Fact label={t('events.column.note')}>
            <InlineField label={t('events.column.note')} value={row.note} multiline onSave={saveNote} />
          </Fact>
        </Facts>
        <p className="note">
          {row.personId !== null ? (
            <Link to="/person/$id" params={{ id: row.personId }}>
              {t('events.open')}
            </Link>
          ) : (
            <Link to="/partner/$id" params={{ id: row.organisationId ?? '' }}>
              {t('events.open')}
            </Link>
          )}
        </p>
        <p>
          <LinkButton onClick={() => void remove().catch(showErrorToast)}>{t('events.takeOff')}</LinkButton>
        </p>
      </div>
    </SidePanel>
  )
}
