import { useQuery } from '@tanstack/react-query'
import type { Person } from '#shared/model/person.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import './person-photo.css'

/** The picture, where there is one. */
export function PersonPhoto({ person }: { person: Person }) {
  const t = useText()
  const { data } = useQuery(api.persons.photo.queryOptions({ input: { id: person.id }, enabled: person.photo !== null }))
  if (!person.photo || !data) return null
  return (
    <img
      className="person-photo"
      src={`data:${data.mime};base64,${data.base64}`}
      alt={t('records.photoOf', { name: person.displayName })}
    />
  )
}
