import { type ReactNode, useState } from 'react'
import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import { useText } from '../../lib/i18n.ts'
import { Tabs, tabPanel } from '../../ui/Tabs.tsx'
import { Attachments } from '../attachments/index.ts'
import { FollowUpsOf, History, LogField, Timeline } from '../log/index.ts'
import { TrailSteps } from './TrailSteps.tsx'
import '../../ui/card.css'

interface CardBodyProps {
  subject: { type: CardKind; id: string }
  /** What is it. */
  facts: ReactNode
  /** Why and who. */
  children: ReactNode
}

/** The card of a record: facts, what it is about, what was said; and its history on a tab of its own. */
export function CardBody({ subject, facts, children }: CardBodyProps) {
  const t = useText()
  const [tab, setTab] = useState<'card' | 'history'>('card')
  const tabs = [
    { id: 'card', label: t('partners.card') },
    { id: 'history', label: t('partners.history') }
  ] as const
  return (
    <>
      <div className="card-tabs">
        <Tabs label={t('partners.tabs')} items={tabs} at={tab} onChange={setTab} panelId="card" />
        <TrailSteps entity={pluralOf[subject.type]} id={subject.id} />
      </div>
      <div className={tab === 'card' ? 'card-page' : 'card-history'} {...tabPanel('card', tab)}>
        {tab === 'history' ? (
          <History recordId={subject.id} />
        ) : (
          <>
            <aside className="card-facts" aria-label={t('partners.facts')}>
              {facts}
            </aside>
            <div className="card-centre">
              {children}
              <Attachments subject={subject} />
            </div>
            <section className="card-right">
              <LogField subject={subject} />
              <FollowUpsOf subject={subject} />
              <Timeline subject={subject} />
            </section>
          </>
        )}
      </div>
    </>
  )
}
