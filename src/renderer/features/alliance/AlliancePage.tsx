import { useQuery } from '@tanstack/react-query'
import type { Alliance } from '#shared/model/alliance.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useScreen } from '../../lib/screen.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Head } from '../../ui/Head.tsx'
import { AllianceFactList } from './AllianceFactList.tsx'
import { AlliancePeople } from './AlliancePeople.tsx'
import { FocusTree } from './FocusTree.tsx'
import { Milestones } from './Milestones.tsx'
import { StatedTotals } from './StatedTotals.tsx'
import './alliance.css'

/** The alliance itself: what it is, who speaks for it, what it has reached, and what it works for. */
export function AlliancePage() {
  const t = useText()
  const { data: alliance, error, refetch } = useQuery(api.alliance.get.queryOptions())
  useScreen(t('alliance.title'), '')
  if (error) return <ErrorPanel error={error} onRetry={() => void refetch()} />
  return (
    <>
      <Head title={alliance?.name || t('alliance.title')} />
      {alliance && <Card alliance={alliance} />}
    </>
  )
}

function Card({ alliance }: { alliance: Alliance }) {
  const t = useText()
  return (
    <div className="alliance-page">
      <aside className="card-facts" aria-label={t('partners.facts')}>
        <AllianceFactList alliance={alliance} />
      </aside>
      <div className="card-centre">
        <AlliancePeople people={alliance.people} />
        <FocusTree />
      </div>
      <div className="card-right">
        <Milestones milestones={alliance.milestones} reached={alliance.reached} />
        <StatedTotals totals={alliance.totals} counted={alliance.counted} />
      </div>
    </div>
  )
}
