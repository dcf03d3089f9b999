import { useQuery } from '@tanstack/react-query'
import { kindOfPlural } from '#shared/model/card-kind.ts'
import { hitKindOf } from '#shared/model/working.ts'
import { api } from '../../lib/api.ts'
import { pluralOfHit } from '../../lib/card-places.ts'
import type { Subject } from './log-sheet.ts'

export interface NamedSubject extends Subject {
  name: string
  /** What parts it from others of the name. */
  note: string
}

interface Hit {
  kind: string
  id: string
  title: string
  subtitle: string
}

const named = ({ kind, id, title, subtitle }: Hit): NamedSubject => ({
  type: kindOfPlural[pluralOfHit[kind] ?? 'partners'],
  id,
  name: title,
  note: subtitle
})

/** Persons first, then partners and other cards, whose name is like what is typed, in any spelling. */
export function useFoundParties(text: string, limit = 5): { found: readonly NamedSubject[]; settled: boolean } {
  const enabled = text.trim() !== ''
  const { data, isFetching } = useQuery(
    api.search.find.queryOptions({
      input: { text: text.trim().slice(0, 200), limit, kinds: Object.values(hitKindOf) },
      enabled,
      retry: false,
      placeholderData: (before) => before
    })
  )
  return { found: enabled ? (data ?? []).flatMap(({ hits }) => hits.map(named)) : [], settled: enabled && !isFetching }
}

/** So many are named; of more, how many. */
export const mostNamed = 6

/** Names for the first few of those the sheet was opened on; undefined until they are here. */
export function useNames(subjects: readonly Subject[]): readonly NamedSubject[] | undefined {
  const refs = subjects.slice(0, mostNamed).map(({ type, id }) => ({ kind: hitKindOf[type], id }))
  const { data } = useQuery(api.search.named.queryOptions({ input: { refs }, enabled: refs.length > 0, retry: false }))
  if (refs.length === 0) return []
  if (!data) return undefined
  const names = new Map(data.map((hit) => [hit.id, named(hit)]))
  return subjects.flatMap((subject, at) => (at < mostNamed ? (names.get(subject.id) ?? []) : { ...subject, name: '', note: '' }))
}
