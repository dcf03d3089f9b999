import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Initiative } from '#shared/model/initiative.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { InlineField } from '../../ui/InlineField.tsx'
import { Tag } from '../../ui/marks.tsx'
import { CardBody, CardMenu, useCardCommands } from '../records/index.ts'
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
      <CardBody key={id} subject={{ type: 'initiative', id }} facts={<InitiativeFacts initiative={initiative} />}>
        <LongText initiative={initiative} field="outcome" empty={t('initiatives.noOutcome')} />
        <Participants initiative={initiative} />
        <LongText initiative={initiative} field="body" />
      </CardBody>
    </>
  )
}

function InitiativeHead({ initiative: { id, title, kind } }: { initiative: Initiative }) {
  const t = useText()
  const { goBack, remove } = useCardCommands('initiative', id)
  return (
    <Head title={title} onBack={goBack} mark={<Tag>{t(`initiatives.kind.${kind}`)}</Tag>}>
      <CardMenu remove={{ label: t('initiatives.remove'), onRemove: remove }} />
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
