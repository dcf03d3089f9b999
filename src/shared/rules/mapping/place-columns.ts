import type { ColumnMapping, MappingTarget } from '../../model/mapping.ts'
import { addressPartOf, type FoundColumn, seenAs } from './columns.ts'
import { ownFieldName } from './own-headers.ts'
import { personNumbers } from './person-numbers.ts'
import { type Resolved, resolveColumn } from './resolve-column.ts'
import { addressKey, type Scene } from './scene.ts'

/** Fields that a row can have several of; of any other, a second column becomes a field of the user's own. */
const several = new Set<MappingTarget>([
  'person.email',
  'person.phone',
  'person.url',
  'person.tags',
  'person.note',
  'person.birthday',
  'partner.email',
  'partner.phone',
  'partner.tags',
  'partner.note',
  'optOut.status',
  'optOut.reason',
  'optOut.on',
  'label',
  'custom',
  'skip'
])
const isLine = (target: MappingTarget) => target.endsWith('.street') || target.endsWith('.extended')

/** One mapping for each column, in order. */
export function placeColumns(scene: Scene): ColumnMapping[] {
  const { columns } = scene
  const resolved = columns.map((column) => resolveColumn(column, scene))
  const persons = personNumbers(scene, resolved)
  const keys = columns.map((column, at) => groupKey(column, resolved[at], scene))
  const groups = groupNumbers(keys, resolved)
  const seen = new Set<string>()
  return columns.map((column, at) => {
    const { target, label } = resolved[at] ?? { target: 'skip' }
    const group = groups.get(keys[at] ?? '')
    const person = persons[at] ?? 1
    const place = `${target} ${group ?? ''} ${person}`
    const taken = seen.has(place) && !several.has(target) && !isLine(target)
    seen.add(place)
    const found: ColumnMapping = { header: column.header, target: taken ? 'custom' : target, by: byWhat(column, target) }
    return {
      ...found,
      ...(label ? { label } : {}),
      ...(group !== undefined && !taken ? { group } : {}),
      ...(found.target === 'custom' ? { custom: proposedLabel(column) } : {}),
      ...(person > 1 ? { person } : {})
    }
  })
}

const proposedLabel = ({ header, at }: FoundColumn): string => ownFieldName(header) ?? (header.trim().slice(0, 100).trim() || `#${at + 1}`)

function byWhat(column: FoundColumn, target: MappingTarget): ColumnMapping['by'] {
  if (column.reading) return 'header'
  return seenAs(column) !== null && target !== 'custom' && target !== 'skip' ? 'content' : 'none'
}

/** What columns share that are one address, or a value and its label. */
function groupKey(column: FoundColumn, resolved: Resolved | undefined, scene: Scene): string {
  if (addressPartOf(column) !== null) return `address ${addressKey(column, scene)}`
  const meaning = column.reading?.meaning ?? resolved?.target ?? ''
  const family = /^(?:phone|mobile|direct|switchboard)$/.test(meaning) ? 'phone' : meaning === 'url' ? 'web' : meaning
  return `${family} ${column.reading?.use ?? ''} ${column.reading?.number ?? ''}`
}

/** 1-based, in order of appearance. Values without a label beside them need none. */
function groupNumbers(keys: readonly string[], resolved: readonly Resolved[]): Map<string, number> {
  const labelled = new Set(keys.filter((_, at) => resolved[at]?.target === 'label'))
  const numbers = new Map<string, number>()
  for (const key of keys) if ((labelled.has(key) || key.startsWith('address')) && !numbers.has(key)) numbers.set(key, numbers.size + 1)
  return numbers
}
