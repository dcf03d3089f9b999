import type { ReactNode } from 'react'
import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import { FollowUpsOf, Timeline } from '../log/index.ts'
import { LogButtons } from './LogButtons.tsx'
import { PeekPanel } from './PeekPanel.tsx'
import '../../ui/card.css'

interface CardPeekProps {
  subject: { type: CardKind; id: string }
  /** Undefined until it is read. */
  name: string | undefined
  onOpen: () => void
  onClose: () => void
  /** What is it, and who is in it. */
  children: ReactNode
}

/** The card at hand beside its table: what is due, what it is, what was said. */
export function CardPeek({ subject, name, onOpen, onClose, children }: CardPeekProps) {
  return (
    <PeekPanel entity={pluralOf[subject.type]} id={subject.id} {...{ name, onOpen, onClose }}>
      {name !== undefined && <h2 className="card-who">{name}</h2>}
      <FollowUpsOf key={subject.id} subject={subject} />
      {children}
      {name !== undefined && (
        <>
          <LogButtons subject={subject} />
          <Timeline subject={subject} />
        </>
      )}
    </PeekPanel>
  )
}
