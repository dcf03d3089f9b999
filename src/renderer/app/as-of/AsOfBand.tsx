import { IconHistory } from '@tabler/icons-react'
import { useShownDay } from '../../lib/as-of.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { showDay } from '../../ui/show-day.ts'
import './as-of.css'

/** Says on every screen that the past is shown, with the ways to another day and back to now. */
export function AsOfBand({ onChoose }: { onChoose: () => void }) {
  const t = useText()
  const { wholeDay } = useFormat()
  const day = useShownDay()
  if (day === null) return null
  return (
    <section className="as-of-band" aria-label={t('past.label')}>
      <IconHistory size={14} stroke={1.8} aria-hidden />
      <span>
        <b>{t('past.band', { day: `${wholeDay(day)} ${day.slice(0, 4)}` })}</b> {t('past.readOnly')}
      </span>
      <span className="grow" />
      <LinkButton onClick={onChoose}>{t('past.another')}</LinkButton>
      <LinkButton onClick={() => showDay(null)}>{t('past.back')}</LinkButton>
    </section>
  )
}
