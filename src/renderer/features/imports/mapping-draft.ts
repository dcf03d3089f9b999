import { type ColumnMapping, type Mapping, type MappingTarget, mappingTargets, type TableReading } from '#shared/model/mapping.ts'

export const targetGroups = ['person', 'personAddress', 'partner', 'partnerAddress', 'project', 'optOut', 'other'] as const
export type TargetGroup = (typeof targetGroups)[number]

export function groupOf(target: MappingTarget): TargetGroup {
  if (target.startsWith('person.address.')) return 'personAddress'
  if (target.startsWith('partner.address.')) return 'partnerAddress'
  if (target.startsWith('person.')) return 'person'
  if (target.startsWith('partner.')) return 'partner'
  if (target.startsWith('project.')) return 'project'
  return target.startsWith('optOut.') ? 'optOut' : 'other'
}

/** What a column may be said to be. That a column tells what the one beside it is for is found out, not chosen. */
export const choosableTargets = (now: MappingTarget): MappingTarget[] =>
  mappingTargets.filter((target) => target !== 'label' || now === 'label')

export const mappingOf = ({ columns, organisations }: TableReading): Mapping => ({
  columns: columns.map(({ samples: _samples, ...column }) => column),
  organisations
})

export const isLabelled = (target: MappingTarget): boolean => /\.(email|phone)$/.test(target)
export const isOfPerson = (target: MappingTarget): boolean => target.startsWith('person.')

/** Notes are only filled in, unless it is said otherwise; identity has no policy. */
export function policyOf({ target, policy }: ColumnMapping): ColumnMapping['policy'] {
  if (/^(label|skip|optOut\..*)$|\.id$/.test(target)) return undefined
  return policy ?? (target.endsWith('.note') ? 'fill' : 'update')
}

/** The column as the user says it: what only belonged to the target before goes with it. */
export function withTarget(column: ColumnMapping, target: MappingTarget): ColumnMapping {
  const { label, group, person, custom: _custom, policy: _policy, ...rest } = column
  const isAddress = (of: MappingTarget) => of.includes('.address.')
  return {
    ...rest,
    target,
    by: 'user',
    ...(label && isLabelled(target) && { label }),
    ...(group !== undefined && isAddress(target) === isAddress(column.target) && { group }),
    ...(person !== undefined && isOfPerson(target) && { person }),
    ...(target === 'custom' && { custom: column.header.trim().slice(0, 100) || '?' })
  }
}

/** Whether rows made of these columns can be anybody. */
export const namesAnybody = ({ columns }: Pick<Mapping, 'columns'>): boolean =>
  columns.some(({ target }) => /^person\.(name|givenName|familyName|email|phone)$|^partner\.name$|^project\.title$/.test(target))

/** As a spreadsheet names a column: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter
}
