import { useDebouncedValue } from '@mantine/hooks'
import { useMemo } from 'react'

/** Plain data as it was when it last stood still for so long. Compared by what it says: a new object of the same words is no change. */
export function useRested<Value>(value: Value, ms: number): Value {
  const [said] = useDebouncedValue(JSON.stringify(value), ms)
  return useMemo(() => JSON.parse(said) as Value, [said])
}
