import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Selection } from '#shared/model/common.ts'
import { api } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'

/** Whom a round asks; undefined: all active partners, null: nobody yet. */
export type Whom = Selection | null | undefined

interface WhomSelectProps {
  value: string
  onChange: (value: string) => void
  /** Nobody may be chosen. */
  optional?: boolean
}

const everybody = 'all'

/** All active partners, those of a list, or those of a view. */
export function WhomSelect({ value, onChange, optional = false }: WhomSelectProps) {
  const t = useText()
  const language = useLanguage()
  const { data: lists } = useQuery(api.lists.all.queryOptions({ input: { language } }))
  const { data: views } = useQuery(api.views.all.queryOptions({ input: { entity: 'organisation' } }))
  return (
    <NativeSelect
      label={t('rounds.form.whom')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: everybody, label: t('rounds.form.everybody') },
        ...(lists ?? []).map(({ id, name }) => ({ value: `list ${id}`, label: t('rounds.form.list', { name }) })),
        ...(views ?? []).map(({ id, name }) => ({ value: `view ${id}`, label: t('rounds.form.view', { name }) })),
        ...(optional ? [{ value: 'none', label: t('rounds.form.nobody') }] : [])
      ]}
    />
  )
}

/** What was chosen, as the host takes it. */
export function useWhom(): (value: string) => Whom {
  const { data: views } = useQuery(api.views.all.queryOptions({ input: { entity: 'organisation' } }))
  return (value) => {
    const [kind, id = ''] = value.split(' ')
    if (kind === 'none') return null
    if (kind === 'list') return { by: 'list', listId: id }
    const filter = kind === 'view' ? views?.find((view) => view.id === id)?.view.filter : undefined
    return kind === 'view' ? { by: 'query', entity: 'partners', query: '', ...(filter && { filter }) } : undefined
  }
}
