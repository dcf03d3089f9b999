import type { Cadence } from '#shared/model/cadence.ts'
import { useText } from '../../lib/i18n.ts'
import { Flag } from '../../ui/marks.tsx'

/** Where a partner stands in its rhythm, in words; a flag once it is over. */
export function CadenceState({ cadence }: { cadence: Cadence }) {
  const t = useText()
  const { state, daysSince, days } = cadence
  const word = t(`cadence.state.${state}`)
  if (state === 'overdue' || state === 'losing')
    return (
      <Flag kind="overdue">
        {word}
        {daysSince !== null && ` · ${t('cadence.over', { count: daysSince - days })}`}
      </Flag>
    )
  return <span className={state === 'due' ? undefined : 'faint'}>{word}</span>
}
