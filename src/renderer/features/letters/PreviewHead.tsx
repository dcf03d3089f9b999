import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCommand } from '../../lib/commands.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import './preview-pane.css'

interface PreviewHeadProps {
  at: number
  total: number
  onStep: (by: number) => void
  tabs: ReactNode
}

/** ‹ 3 / 187 ›, and the three ways to look at it. Alt+↑ and Alt+↓ go through the recipients. */
export function PreviewHead({ at, total, onStep, tabs }: PreviewHeadProps) {
  const t = useText()
  const { number } = useFormat()
  useCommand('card.previous', at > 0 ? () => onStep(-1) : undefined)
  useCommand('card.next', at < total - 1 ? () => onStep(1) : undefined)
  return (
    <div className="preview-head">
      <IconButton
        label={t('mailings.preview.previous')}
        keys="Alt+ArrowUp"
        icon={<IconChevronLeft size={16} stroke={1.7} />}
        disabled={at <= 0}
        onClick={() => onStep(-1)}
      />
      <span className="preview-count num">{at < 0 || total === 0 ? '–' : `${number(at + 1)} / ${number(total)}`}</span>
      <IconButton
        label={t('mailings.preview.next')}
        keys="Alt+ArrowDown"
        icon={<IconChevronRight size={16} stroke={1.7} />}
        disabled={at >= total - 1}
        onClick={() => onStep(1)}
      />
      <span className="grow" />
      {tabs}
    </div>
  )
}
