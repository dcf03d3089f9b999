import type { Language } from '#shared/model/language.ts'
import type { FieldMark } from './letter-marks.ts'

type Filters = FieldMark['filters']

/** What the window can do to a field, by its names in templates. */
const filterNames = {
  or: { da: 'standard', en: 'default' },
  atMost: { da: 'forkort', en: 'truncate' },
  greet: { da: 'tiltale', en: 'salutation' }
} as const
export type FilterUse = keyof typeof filterNames

const isUse = (use: FilterUse, name: string): boolean => filterNames[use].da === name || filterNames[use].en === name

/** What stands behind a filter, '' for what is not there. */
export const argumentsOf = (filters: Filters, use: FilterUse): readonly string[] => filters.find(([name]) => isUse(use, name))?.[1] ?? []

/** The filters with one of them said anew; without words it goes. */
export function withFilter(filters: Filters, use: FilterUse, args: readonly string[], language: Language): Filters {
  const others = filters.filter(([name]) => !isUse(use, name))
  if (args.every((each) => each === '')) return others
  const said = [filterNames[use][language], args] as const
  // what stands in for nothing is not cut short
  return use === 'or' ? [...others, said] : [said, ...others]
}

const plain = (text: string): string => text.replace(/["{}]/g, '')

/** As a template has it: {{ kontakt.fornavn | standard: "ven" }}. */
export function fieldText(path: string, filters: Filters): string {
  const said = filters.map(([name, args]) => (args.length === 0 ? name : `${name}: ${args.map(argument).join(', ')}`))
  return `{{ ${[path, ...said].join(' | ')} }}`
}

const argument = (text: string): string => (/^\d+$/.test(text) ? text : `"${plain(text)}"`)
