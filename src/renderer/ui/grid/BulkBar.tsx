import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../buttons.tsx'
import { KeyHint } from '../Keys.tsx'
import { FittingActions } from './FittingActions.tsx'
import './bulk-bar.css'

/** Docked under the table while rows are ticked: how many, what can be done with them, and the way out. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useText()
  if (count === 0) return null
  return (
    <section className="bulk-bar" aria-label={t('ui.grid.actions')}>
      <b>{t('ui.grid.ticked', { count })}</b>
      <FittingActions>{children}</FittingActions>
      <span className="grow" />
      <PlainButton onClick={onClear}>
        {t('ui.grid.clear')} <KeyHint keys="Esc" />
      </PlainButton>
    </section>
  )
}
