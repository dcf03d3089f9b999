import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { CardPlural } from '#shared/model/card-kind.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { useTrail } from './trail.ts'

/** ‹ 14 af 100 ›: through the rows of the table from card to card. Alt+↑ and Alt+↓ do the same. */
export function TrailSteps({ entity, id }: { entity: CardPlural; id: string }) {
  const t = useText()
  const { at, total, goNext, goPrevious } = useTrail(entity, id)
  useCommand('card.next', goNext)
  useCommand('card.previous', goPrevious)
  if (at === undefined) return null
  return (
    <div className="trail">
      <IconButton
        label={t('cards.previous')}
        keys="Alt+ArrowUp"
        icon={<IconChevronLeft size={16} stroke={1.7} />}
        aria-disabled={goPrevious === undefined}
        onClick={() => goPrevious?.()}
      />
      <span className="num" role="status">
        {t('cards.steps', { at: at + 1, total })}
      </span>
      <IconButton
        label={t('cards.next')}
        keys="Alt+ArrowDown"
        icon={<IconChevronRight size={16} stroke={1.7} />}
        aria-disabled={goNext === undefined}
        onClick={() => goNext?.()}
      />
    </div>
  )
}
