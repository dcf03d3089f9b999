import { partnerCount } from '#main/features/partners/index.ts'
import { askedToday } from '#main/features/records/index.ts'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { activeAnd, activePartners, partnersTarget } from './active.ts'
import { focusAreas } from './partners.store.ts'
import type { Scene, Told } from './scene.ts'

interface Kind {
  name: string
  filter: Filter
}

const none = (field: 'type' | 'postalCode'): FilterNode => ({ kind: 'present', field, present: false })

/** Bars of active partners, each told by a filter: what is counted is what the filter finds. */
function told({ atEnd, asOf, words: { t, day, number } }: Scene, of: 'types' | 'places', kinds: readonly Kind[], rest: Kind): Told {
  const countOf = ({ filter }: Kind) => partnerCount(atEnd.db, askedToday(atEnd, filter))
  const counted = kinds.map((kind) => ({ ...kind, count: countOf(kind) })).filter(({ count }) => count > 0)
  const found = of === 'types' ? counted.toSorted((a, b) => b.count - a.count) : counted
  const unknown = { ...rest, count: countOf(rest) }
  const all = unknown.count > 0 ? [...found, unknown] : found
  const most = found.toSorted((a, b) => b.count - a.count)[0]
  const total = partnerCount(atEnd.db, askedToday(atEnd, activePartners))
  return {
    sentence: t(most ? `reports.${of}.sentence` : 'reports.noPartners', {
      ...{ total, day: day(atEnd.now), most: most?.name ?? '', count: most?.count ?? 0 }
    }),
    notes: unknown.count > 0 ? [t(`reports.${of}.unknown`, { count: unknown.count, number: number(unknown.count) })] : [],
    plot: { kind: 'bars', bars: all.map(({ name, count }) => ({ name, count })) },
    head: [t(`reports.${of}.head`), t('reports.count')],
    rows: all.map(({ name, count, filter }) => [{ value: name }, { value: count, target: partnersTarget(filter, asOf) }]),
    isEmpty: total === 0
  }
}

/** Active partners by type when the period ended. */
export function partnersByType(scene: Scene): Told {
  const { t } = scene.words
  const kinds = organisationTypes.map((type) => ({
    name: t(`imports.type.${type}`),
    filter: activeAnd({ kind: 'is', field: 'type', values: [type] })
  }))
  return told(scene, 'types', kinds, { name: t('overview.types.none'), filter: activeAnd(none('type')) })
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
  return told(scene, 'places', kinds, { name: t('reports.places.none'), filter: activeAnd(none('postalCode')) })
}

/** Active partners by focus area when the period ended; a partner may have several. */
export function partnersByFocus({ atEnd, words: { t, language, day } }: Scene): Told {
  const all = focusAreas(atEnd.db, language).filter(({ count }) => count > 0)
  const most = all[0]
  return {
    sentence: t(most ? 'reports.focus.sentence' : 'reports.focus.nothing', {
      ...{ day: day(atEnd.now), most: most?.name ?? '', count: most?.count ?? 0 }
    }),
    notes: most ? [t('reports.focus.several')] : [],
    plot: most ? { kind: 'bars', bars: all } : null,
    head: [t('reports.focus.head'), t('reports.count')],
    rows: all.map(({ name, count }) => [{ value: name }, { value: count }]),
    isEmpty: most === undefined
  }
}
