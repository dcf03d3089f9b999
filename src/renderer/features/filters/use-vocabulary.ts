import { useQuery } from '@tanstack/react-query'
import type { ViewEntity } from '#shared/model/view.ts'
import type { CustomFilterField } from '#shared/rules/filter/fields.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { thingOf } from './deeds.ts'
import type { DraftField } from './drafts.ts'

const noFields: readonly CustomFilterField[] = []

/** Fields of the user's own that can be asked about. */
export function useCustomFields(entity: ViewEntity): readonly CustomFilterField[] {
  const { data } = useQuery(api.views.vocabulary.queryOptions({ input: { entity } }))
  return data?.fields ?? noFields
}

/** All tags; undefined until they are known. */
export function useKnownTags(entity: ViewEntity): readonly string[] | undefined {
  return useQuery(api.views.vocabulary.queryOptions({ input: { entity } })).data?.tags
}

/** Names to pick from while a value is written. */
export function useKnownValues(entity: ViewEntity, field: DraftField): string[] {
  const t = useText()
  const { data: words } = useQuery(api.views.vocabulary.queryOptions({ input: { entity } }))
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: {}, enabled: field === 'list' }))
  const thing = thingOf(field)
  const { data: names } = useQuery(api.views.names.queryOptions({ input: { of: thing ?? 'event' }, enabled: thing !== undefined }))
  if (thing) return names ?? []
  const known = { tag: words?.tags, owner: words && [t('filters.me'), ...words.staff], list: lists?.map(({ name }) => name) }
  return (field in known ? known[field as keyof typeof known] : undefined) ?? []
}
