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
  children?: ReactNode
  /** What one comes for, on a tab before the card. */
  first?: { label: string; content: ReactNode }
}

const pages = { first: 'card-first', card: 'card-page', history: 'card-history' } as const

/** The card of a record: facts, what it is about, what was said; and its history on a tab of its own. */
export function CardBody({ subject, facts, children, first }: CardBodyProps) {
  const t = useText()
  const [tab, setTab] = useState<'first' | 'card' | 'history'>(first ? 'first' : 'card')
  const tabs = [
    ...(first ? [{ id: 'first' as const, label: first.label }] : []),
    { id: 'card' as const, label: t('partners.card') },
    { id: 'history' as const, label: t('partners.history') }
  ]
  return (
    <>
      <div className="card-tabs">
        <Tabs label={t('partners.tabs')} items={tabs} at={tab} onChange={setTab} panelId="card" />
        <TrailSteps entity={pluralOf[subject.type]} id={subject.id} />
      </div>
      <div className={pages[tab]} {...tabPanel('card', tab)}>
        {tab === 'first' ? (
          first?.content
        ) : tab === 'history' ? (
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
