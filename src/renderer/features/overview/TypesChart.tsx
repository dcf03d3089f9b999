import { useQuery } from '@tanstack/react-query'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { type OrganisationType, organisationTypes } from '#shared/model/organisation-type.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Bars, ChartFrame } from '../../ui/charts/index.ts'
import { PartnersLink } from '../partners/index.ts'
import { activeAnd, activePartners } from './active-partners.ts'

const ofType = (type: OrganisationType | undefined): Filter =>
  activeAnd(
    type ? ({ kind: 'is', field: 'type', values: [type] } satisfies FilterNode) : { kind: 'present', field: 'type', present: false }
  )

/** How many active partners there are of each type, the most first; each number opens them. */
export function TypesChart() {
  const t = useText()
  const input = { filter: activePartners, sort: [{ by: 'name' as const, desc: false }], group: 'type' as const }
  const { data } = useQuery(api.partners.groups.queryOptions({ input }))
  if (!data || data.length === 0) return null
  const bars = data
    .map(({ key, count }) => ({ type: oneOf(organisationTypes, key), count }))
    .map(({ type, count }) => ({ id: type ?? '', type, count, name: type ? t(`imports.type.${type}`) : t('overview.types.none') }))
    .sort((a, b) => b.count - a.count)
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  const most = bars[0]
  const sentence = most ? t('overview.types.sentence', { total, type: most.name, count: most.count }) : ''
  return (
    <ChartFrame
      title={t('overview.types.title')}
      sentence={sentence}
      table={{
        head: [t('overview.types.type'), t('overview.types.count')],
        rows: bars.map(({ name, count }) => [name, count])
      }}
    >
      <Bars
        {...{ sentence, bars }}
        linked={({ id }, drawing) => <PartnersLink filter={ofType(oneOf(organisationTypes, id))}>{drawing}</PartnersLink>}
      />
    </ChartFrame>
  )
}
