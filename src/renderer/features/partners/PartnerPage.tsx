import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import type { Partner, PartnerPatch } from '#shared/model/partner.ts'
import { api, client } from '../../lib/api.ts'
import { useIsPast } from '../../lib/as-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { PartnerGoals, Quotations } from '../alliance/index.ts'
import { useWriteTo } from '../letters/index.ts'
import { openLog } from '../log/index.ts'
import { MembershipBlock, useMembershipCommands } from '../memberships/index.ts'
import { SheetItem, usePaperCommands } from '../paper/index.ts'
import { ProjectsOf } from '../projects/index.ts'
import { MissingLine } from '../quality/index.ts'
import { CardBody, CardMenu, useTrail } from '../records/index.ts'
import { TogetherOf } from '../together/index.ts'
import { PartnerCoverage } from './PartnerCoverage.tsx'
import { PartnerFacts } from './PartnerFacts.tsx'
import { PartnerPeople } from './PartnerPeople.tsx'
import { PartnerStatement } from './PartnerStatement.tsx'
import { PartnerTone } from './PartnerTone.tsx'
import './partner.css'

/** The card of a partner, in three columns by question: what is it, why and who, what was said. */
export function PartnerPage() {
  const t = useText()
  const format = useFormat()
  const { id } = useParams({ from: '/workspace/partner/$id' })
  const { data: partner, error, refetch } = useQuery(api.partners.get.queryOptions({ input: { id } }))
  useScreen(
    t('partners.title'),
    partner?.source ? t('partners.source', { name: partner.source.name, when: format.day(partner.source.at) }) : ''
  )
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  if (!partner) return <Head title={t('partners.title')} />
  // what was merged into another is that one now
  if (partner.id !== id) return <Navigate to="/partner/$id" params={{ id: partner.id }} replace />
  return (
    <>
      <PartnerHead partner={partner} />
      <Card partner={partner} />
    </>
  )
}

function PartnerHead({ partner }: { partner: Partner }) {
  const t = useText()
  const isPast = useIsPast()
  const { goBack } = useTrail('partners', partner.id)
  const writeTo = useWriteTo()
  useCommand('card.log', () => openLog([{ type: 'organisation', id: partner.id }]))
  const remove = async () => {
    try {
      const { changeSet } = await client.partners.remove({ ids: [partner.id] })
      showUndoable(t('partners.removed', { count: 1 }), changeSet)
      goBack()
    } catch (error) {
      showErrorToast(error)
    }
  }
  useCommand('card.remove', () => void remove())
  usePaperCommands((then) => then({ by: 'ids', entity: 'partners', ids: [partner.id] }))
  const membership = useMembershipCommands((then) => then({ by: 'ids', entity: 'partners', ids: [partner.id] }), 1)
  return (
    <Head title={partner.name} onBack={goBack} mark={<PartnerTone membership={partner.membership} />}>
      <Button
        leftSection={<IconMail size={15} stroke={1.7} />}
        disabled={isPast}
        onClick={() => void writeTo({ by: 'ids', entity: 'partners', ids: [partner.id] })}
      >
        {t('partners.writeTo')}
      </Button>
      <CardMenu remove={{ label: t('partners.remove'), onRemove: () => void remove() }}>
        <SheetItem />
      </CardMenu>
      {membership}
    </Head>
  )
}

function Card({ partner }: { partner: Partner }) {
  const change = (patch: PartnerPatch) => client.partners.update({ id: partner.id, version: partner.version, patch })
  return (
    <CardBody
      key={partner.id}
      subject={{ type: 'organisation', id: partner.id }}
      facts={
        <>
          <PartnerFacts partner={partner} change={change} />
          <MissingLine entity="organisation" id={partner.id} />
          <PartnerCoverage id={partner.id} />
        </>
      }
    >
      <PartnerStatement partner={partner} />
      <PartnerPeople partner={partner} />
      <PartnerGoals partnerId={partner.id} />
      <Quotations of={{ partnerId: partner.id }} />
      <ProjectsOf subject={{ type: 'organisation', id: partner.id }} />
      <MembershipBlock partnerId={partner.id} />
      <TogetherOf type="organisation" id={partner.id} />
    </CardBody>
  )
}
