import { useQuery } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Person, PersonPatch } from '#shared/model/person.ts'
import { api, client } from '../../lib/api.ts'

/** A person and the way to change a fact; a version that is not the newest is refused by the host. */
export function usePerson(id: string) {
  const query = useQuery(api.persons.get.queryOptions({ input: { id } }))
  const person: Person | undefined = query.data
  const change = async (patch: z.input<typeof PersonPatch>) => {
    if (person) await client.persons.update({ id, version: person.version, patch })
  }
  return { person, error: query.error, retry: () => void query.refetch(), change }
}

/** "a; b" as a list of its parts. */
export const parts = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
