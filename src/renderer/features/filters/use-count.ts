import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { pluralOf } from '#shared/model/card-kind.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { api } from '../../lib/api.ts'

export interface Narrowing {
  /** What is typed in the field over the table. */
  query: string
  filter: Filter | null
}

const one = { sort: [{ by: 'name' as const, desc: false }], limit: 1 }

const inputOf = ({ query, filter }: Narrowing) => ({ ...one, query, ...(filter ? { filter } : {}) })

/** The question that counts what matches, for each table. */
export const countOptions = (entity: ViewEntity, narrowing: Narrowing) => {
  const options = { input: inputOf(narrowing), placeholderData: keepPreviousData, retry: false }
  // all tables are asked alike
  const { table } = api[pluralOf[entity]] as typeof api.partners
  return { ...table.queryOptions(options), select: totalOf }
}

const totalOf = ({ total }: { total: number }): number => total

/** How many match, and of how many; undefined until it is known for the first time. */
export function useCount(entity: ViewEntity, narrowing: Narrowing): { count: number | undefined; total: number | undefined } {
  const { data: count } = useQuery(countOptions(entity, narrowing))
  const { data: total } = useQuery(countOptions(entity, nothing))
  return { count, total }
}

const nothing: Narrowing = { query: '', filter: null }

/** The value after a short rest, so that each letter does not ask the host. */
export function useRested<T>(value: T, pause = 120): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return rested
}
