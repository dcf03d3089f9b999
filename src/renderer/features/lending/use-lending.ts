import { useQuery } from '@tanstack/react-query'
import type { Lending } from '#shared/model/lending.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** Who has the card file, where that is anybody else's business; undefined where it never was or is over. */
export function useLending(): Lending | undefined {
  const { data } = useQuery(api.lending.state.queryOptions())
  if (!data) return undefined
  const isOver = data.side === 'giver' ? data.ended !== null : data.ended === 'read'
  return isOver ? undefined : data
}

/** In a sentence: "Lånt ud til Bo til lørdag den 1. august." */
export function useLendingSentence(): (lending: Lending) => string {
  const t = useText()
  const { wholeDay } = useFormat()
  return ({ kind, side, ended, untilOn, giverName, takerName }) => {
    const name = (side === 'giver' ? takerName : giverName) || t('lending.band.someone')
    if (kind === 'handover') return t(side === 'giver' ? 'lending.band.handedOver' : 'lending.band.takenOver', { name })
    if (ended === 'returned') return t('lending.band.returned', { name })
    const until = untilOn !== null && { name, day: wholeDay(untilOn) }
    if (side === 'giver') return until ? t('lending.band.lentUntil', until) : t('lending.band.lent', { name })
    return until ? t('lending.band.borrowedUntil', until) : t('lending.band.borrowed', { name })
  }
}
