import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Initiative, InitiativeParticipant } from '#shared/model/initiative.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { AddDialog } from './AddDialog.tsx'

/** Who took part: partners, persons, and those of whom only the name is known. */
export function Participants({ initiative }: { initiative: Initiative }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const { participants, known } = initiative
  const remove = async ({ id, name }: InitiativeParticipant) => {
    try {
      const { changeSet } = await client.initiatives.removeParticipants({ ids: [id] })
      showUndoable(t('initiatives.takenOff', { name }), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
  }
  return (
    <section aria-labelledby="participants">
      <div className="card-heading">
        <h2 id="participants">{t('initiatives.participants')}</h2>
        <Button variant="default" size="xs" leftSection={<IconPlus size={14} stroke={1.8} />} onClick={() => setAdding(true)}>
          {t('initiatives.add.submit')}
        </Button>
      </div>
      <p className="note initiative-known">{known === 0 ? t('initiatives.add.empty') : t('initiatives.known', { count: known })}</p>
      <ul className="initiative-participants">
        {participants.map((each) => (
          <li key={each.id}>
            <span className="clip">
              <Who participant={each} />
              {each.organisationName !== '' && <span className="soft"> {each.organisationName}</span>}
            </span>
            <IconButton
              label={t('initiatives.takeOff', { name: each.name })}
              icon={<IconX size={14} stroke={1.7} />}
              onClick={() => void remove(each)}
            />
          </li>
        ))}
      </ul>
      {adding && <AddDialog id={initiative.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

function Who({ participant: { personId, organisationId, name } }: { participant: InitiativeParticipant }) {
  if (personId !== null)
    return (
      <Link to="/person/$id" params={{ id: personId }} className="card-name">
        {name}
      </Link>
    )
  if (organisationId === null) return <span>{name}</span>
  return (
    <Link to="/partner/$id" params={{ id: organisationId }} className="card-name">
      {name}
    </Link>
  )
}
