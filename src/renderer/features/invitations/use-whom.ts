import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#shared/model/common.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'

/** Whom there is to choose, and what a choice means to the host. */
export function useWhom(workingGroup: { name: string } | null = null) {
  const t = useText()
  const language = useLanguage()
  const { data: lists = [] } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const { data: partners = [] } = useQuery(api.views.all.queryOptions({ input: { entity: 'organisation' } }))
  const { data: persons = [] } = useQuery(api.views.all.queryOptions({ input: { entity: 'person' } }))
  const options = [
    ...(workingGroup ? [{ value: 'group', label: t('events.add.group', { name: workingGroup.name }) }] : []),
    { value: 'all', label: t('events.add.everybody') },
    { value: 'one', label: t('events.add.one') },
    ...lists.map(({ id, name }) => ({ value: `list ${id}`, label: t('events.add.list', { name }) })),
    ...partners.map(({ id, name }) => ({ value: `partners ${id}`, label: t('events.add.partners', { name }) })),
    ...persons.map(({ id, name }) => ({ value: `persons ${id}`, label: t('events.add.persons', { name }) }))
  ]
  const selectionOf = (value: string): Selection => {
    const [kind, id = ''] = value.split(' ')
    if (kind === 'list') return { by: 'list', listId: id }
    const entity = kind === 'persons' ? 'persons' : 'partners'
    const filter = [...partners, ...persons].find((view) => view.id === id)?.view.filter
    // without a view all active partners are meant
    return { by: 'query', entity, query: kind === 'all' ? 'status:aktiv' : '', ...(filter && { filter }) }
  }
  return { options, selectionOf }
}
