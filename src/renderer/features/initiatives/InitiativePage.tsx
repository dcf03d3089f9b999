import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { Initiative } from '#shared/model/initiative.ts'
import { api, client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tag } from '../../ui/marks.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { InitiativeFacts } from './InitiativeFacts.tsx'
import { Participants } from './Participants.tsx'
import './initiatives.css'
import '../../ui/card.css'

/** An initiative: towards whom, when, who took part, what it said, and what came of it. */
export function InitiativePage() {
  const t = useText()
  const { id } = useParams({ from: '/workspace/henvendelse/$id' })
  const { data: initiative, error, refetch } = useQuery(api.initiatives.get.queryOptions({ input: { id } }))
  const count = initiative ? (initiative.statedParticipants ?? initiative.known) : 0
  useScreen(t('initiatives.one'), initiative ? t('initiatives.participantsCount', { count }) : '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!initiative) return <Head title={t('initiatives.one')} />
  return (
    <>
      <InitiativeHead initiative={initiative} />
      <div className="initiative-page" key={id}>
        <InitiativeFacts initiative={initiative} />
        <div className="card-centre">
          <LongText initiative={initiative} field="outcome" empty={t('initiatives.noOutcome')} />
          <LongText initiative={initiative} field="body" />
        </div>
        <Participants initiative={initiative} />
      </div>
    </>
  )
}

function InitiativeHead({ initiative: { id, title, kind } }: { initiative: Initiative }) {
  const t = useText()
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/projekter', search: { fane: 'henvendelser' } })
  const remove = async () => {
    try {
      const { changeSet } = await client.initiatives.remove({ ids: [id] })
      showUndoable(t('initiatives.removed', { count: 1 }), changeSet)
      back()
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.remove', () => void remove())
  return (
    <Head title={title} onBack={back} mark={<Tag>{t(`initiatives.kind.${kind}`)}</Tag>}>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton label={t('cards.more')} icon={<IconDots size={16} stroke={1.7} />} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void remove()}>{t('initiatives.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Head>
  )
}

function LongText({ initiative, field, empty }: { initiative: Initiative; field: 'outcome' | 'body'; empty?: string }) {
  const t = useText()
  const { id, version } = initiative
  return (
    <section aria-labelledby={`initiative-${field}`}>
      <div className="card-heading">
        <h2 id={`initiative-${field}`}>{t(`initiatives.field.${field}`)}</h2>
      </div>
      <div className="initiative-text">
        <InlineField
          label={t(`initiatives.field.${field}`)}
          value={initiative[field]}
          multiline
          {...(empty !== undefined && { empty })}
          onSave={(text) => client.initiatives.update({ id, version, patch: { [field]: text } })}
        />
      </div>
    </section>
  )
}
