import { useEffect, useMemo } from 'react'
import { announce } from '../../ui/LiveRegion.tsx'
import type { Wording } from './filter-words.ts'
import { type Narrowing, useCount, useRested } from './use-count.ts'

/** "12 af 212 personer", while it is being chosen; said aloud when it has come to rest. */
export function CountLine({ words, narrowing }: { words: Wording; narrowing: Narrowing }) {
  const { t, entity } = words
  // a narrowing is made anew each time; what it says is what counts
  const said = JSON.stringify(narrowing)
  const same = useMemo(() => JSON.parse(said) as Narrowing, [said])
  const { count, total } = useCount(entity, useRested(same))
  const line =
    count === undefined || total === undefined
      ? t('filters.builder.counting')
      : t('filters.found', { count, total, noun: t(`filters.noun.${entity}`, { count: total }) })
  useEffect(() => announce(line), [line])
  return <>{line}</>
}
