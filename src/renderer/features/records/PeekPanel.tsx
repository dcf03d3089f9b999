import type { ReactNode } from 'react'
import { type CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { openLog } from '../log/index.ts'
import { useTrail } from './trail.ts'

interface PeekPanelProps {
  entity: CardPlural
  id: string
  /** Undefined until it is read. */
  name: string | undefined
  onOpen: () => void
  onClose: () => void
  children: ReactNode
}

/** The panel beside a table, with the place of its record among the rows. What is logged is logged about it. */
export function PeekPanel({ entity, id, name, onOpen, onClose, children }: PeekPanelProps) {
  const t = useText()
  const { at, total } = useTrail(entity, id)
  useCommand('card.log', () => openLog([{ type: kindOfPlural[entity], id }]))
  return (
    <SidePanel label={name ?? ''} place={at === undefined ? '' : t('cards.steps', { at: at + 1, total })} onOpen={onOpen} onClose={onClose}>
      {children}
    </SidePanel>
  )
}
