import { IconCalendarTime, IconHistory } from '@tabler/icons-react'
import { useShownDay } from '../../lib/as-of.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { saysDay, showDay } from '../../ui/show-day.ts'
import './as-of.css'

/** Says on every screen that another day is shown, and whether it is one to come, with the ways to another day and back to now. */
export function AsOfBand({ onChoose }: { onChoose: () => void }) {
  const t = useText()
  const { wholeDay } = useFormat()
  const day = useShownDay()
  if (day === null) return null
  const says = saysDay(day)
  const Icon = says === 'past.ahead' ? IconCalendarTime : IconHistory
  return (
    <section className="as-of-band" aria-label={t('past.label')}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span>
        <b>{t(says, { day: `${wholeDay(day)} ${day.slice(0, 4)}` })}</b> {t('past.readOnly')}
      </span>
      <span className="grow" />
      <LinkButton onClick={onChoose}>{t('past.another')}</LinkButton>
      <LinkButton onClick={() => showDay(null)}>{t('past.back')}</LinkButton>
    </section>
  )
}
