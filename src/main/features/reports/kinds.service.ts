import { partnerCount } from '#main/features/partners/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { activeAnd, activePartners, partnersTarget } from './active.ts'
import { topAreas } from './partners.store.ts'
import type { Scene, Told } from './scene.ts'

interface Kind {
  name: string
  filter: Filter
}

const none = (field: 'type' | 'postalCode' | 'focus'): FilterNode => ({ kind: 'present', field, present: false })

interface Bars {
  of: 'types' | 'places' | 'focus'
  kinds: readonly Kind[]
  rest: Kind
  /** The longest first; else as they come. */
  ranked: boolean
}

/** Bars of active partners, each told by a filter: what is counted is what the filter finds. */
function told({ atEnd, asOf, words: { t, day, number } }: Scene, { of, kinds, rest, ranked }: Bars): Told {
  const countOf = ({ filter }: Kind) => partnerCount(atEnd.db, askedToday(atEnd, filter))
  const counted = kinds.map((kind) => ({ ...kind, count: countOf(kind) })).filter(({ count }) => count > 0)
  const byCount = counted.toSorted((a, b) => b.count - a.count)
  const unknown = { ...rest, count: countOf(rest) }
  const all = [...(ranked ? byCount : counted), ...(unknown.count > 0 ? [unknown] : [])]
  const most = byCount[0] ?? unknown
  const total = partnerCount(atEnd.db, askedToday(atEnd, activePartners))
  const hasAreas = of !== 'focus' || byCount.length > 0
  return {
    sentence: t(total === 0 ? 'reports.noPartners' : hasAreas ? `reports.${of}.sentence` : 'reports.focus.nothing', {
      ...{ total, day: day(atEnd.now), most: most.name, count: most.count }
    }),
    notes: [
      ...(of === 'focus' ? [t('reports.focus.several')] : []),
      ...(unknown.count > 0 ? [t(`reports.${of}.unknown`, { count: unknown.count, number: number(unknown.count) })] : [])
    ],
    plot: { kind: 'bars', bars: all.map(({ name, count }) => ({ name, count })) },
    head: [t(`reports.${of}.head`), t('reports.count')],
    rows: all.map(({ name, count, filter }) => [{ value: name }, { value: count, target: partnersTarget(filter, asOf) }]),
    isEmpty: total === 0 || !hasAreas
  }
}

/** Active partners by type when the period ended. */
export function partnersByType(scene: Scene): Told {
  const { t } = scene.words
  const kinds = organisationTypes.map((type) => ({
    name: t(`imports.type.${type}`),
    filter: activeAnd({ kind: 'is', field: 'type', values: [type] })
  }))
  const rest = { name: t('overview.types.none'), filter: activeAnd(none('type')) }
  return told(scene, { of: 'types', kinds, rest, ranked: true })
}

/** Parts of the country by the first digits of a postal code. */
const places = {
  capital: ['1', '2'],
  north: ['3'],
  zealand: ['4'],
  funen: ['5'],
  southJutland: ['6'],
  westJutland: ['7'],
  eastJutland: ['8'],
  northJutland: ['9']
} as const

/** Active partners by part of the country when the period ended. */
export function partnersByPlace(scene: Scene): Told {
  const { t } = scene.words
  const kinds = Object.entries(places).map(([place, values]) => ({
    name: t(`reports.places.${place}`),
    filter: activeAnd({ kind: 'starts', field: 'postalCode', values: [...values] })
  }))
  const rest = { name: t('reports.places.none'), filter: activeAnd(none('postalCode')) }
  return told(scene, { of: 'places', kinds, rest, ranked: false })
}

/** Active partners by focus area at the top of the tree, with all that lies under it; a partner may have several. */
export function partnersByFocus(scene: Scene): Told {
  const { t, language } = scene.words
  const kinds = topAreas(scene.atEnd.db, language).map((name) => ({
    name,
    filter: activeAnd({ kind: 'is', field: 'focus', values: [name] })
  }))
  const rest = { name: t('reports.focus.none'), filter: activeAnd(none('focus')) }
  return told(scene, { of: 'focus', kinds, rest, ranked: true })
}
