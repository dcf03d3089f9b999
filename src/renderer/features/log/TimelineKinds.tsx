import { type TimelineKind, timelineKinds } from '#shared/model/outreach.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { changePreferences, usePreference } from '../../lib/preferences.ts'

/** What the timeline shows, each kind with how much there is of it; what is left out stays out on every card. */
export function TimelineKinds({ counts }: { counts: Partial<Record<TimelineKind, number>> }) {
  const t = useText()
  const format = useFormat()
  const hidden = usePreference('timelineHidden')
  const present = timelineKinds.filter((kind) => (counts[kind] ?? 0) > 0)
  // one kind alone is not worth choosing, unless it is left out
  if (present.length < 2 && !present.some((kind) => hidden.includes(kind))) return null
  const toggle = (kind: TimelineKind) =>
    changePreferences({ timelineHidden: hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind] })
  return (
    <fieldset className="timeline-kinds">
      <legend className="visually-hidden">{t('cards.kinds.label')}</legend>
      {present.map((kind) => (
        <button key={kind} type="button" className="timeline-kind" aria-pressed={!hidden.includes(kind)} onClick={() => toggle(kind)}>
          {t(`cards.kinds.${kind}`)} <span className="num">{format.number(counts[kind] ?? 0)}</span>
        </button>
      ))}
    </fieldset>
  )
}
