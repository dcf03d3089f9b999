import { addressPartOf, type FoundColumn, seenAs } from './columns.ts'
import type { Meaning } from './header-meaning.ts'

/** Which columns name somebody; the others belong to what stands before them, or to whoever is there. */
export interface Scene {
  readonly columns: readonly FoundColumn[]
  /** Place of the first column that names a partner, or a person; -1 for none. */
  readonly partnerAt: number
  readonly personAt: number
  /** What each vague "name" names. */
  readonly naming: ReadonlyMap<number, 'partner' | 'person'>
}

type Naming = 'partner' | 'person' | 'somebody' | null

/** Finds out who is named where. */
export function sceneOf(columns: readonly FoundColumn[]): Scene {
  const said = columns.map(namingOf)
  const naming = new Map<number, 'partner' | 'person'>()
  for (const column of columns) {
    const who = said[column.at] ?? null
    if (who) naming.set(column.at, who === 'somebody' ? judgeName(column, columns, said) : who)
  }
  const first = (who: 'partner' | 'person') => columns.findIndex(({ at }) => naming.get(at) === who)
  return { columns, naming, partnerAt: first('partner'), personAt: first('person') }
}

function namingOf(column: FoundColumn): Naming {
  const seen = seenAs(column)
  if (seen) return seen === 'organisation' ? 'partner' : seen === 'name' || seen === 'givenName' ? 'person' : null
  const { reading, content } = column
  if (!reading || reading.isLabel) return null
  switch (reading.meaning) {
    case 'givenName':
    case 'familyName':
      return 'person'
    case 'contact':
      return content === 'email' || content === 'phone' ? null : 'person'
    case 'isPrimary':
      return content === 'name' ? 'person' : null
    case 'organisation':
      return 'partner'
    case 'name':
      return reading.owner ?? 'somebody'
    default:
      return null
  }
}

/** "Navn" is a person or a partner: its cells tell, else the columns around it. */
function judgeName(column: FoundColumn, columns: readonly FoundColumn[], said: readonly Naming[]): 'partner' | 'person' {
  const means = (...meanings: Meaning[]) => columns.some(({ reading }) => reading && meanings.includes(reading.meaning))
  if (said.includes('partner')) return 'person'
  if (column.content === 'organisation') return 'partner'
  if (column.content === 'name') return 'person'
  if (means('givenName', 'familyName')) return 'person'
  if (said.includes('person')) return 'partner'
  return means('cvr', 'statement', 'shortName', 'type') ? 'partner' : 'person'
}

/** Whose value a column holds that both partners and persons have: what the header says, else where it stands. */
export function ownerOf(column: FoundColumn, { columns, partnerAt, personAt }: Scene): 'partner' | 'person' {
  const said = column.reading?.owner
  if (said) return said
  if (partnerAt < 0) return 'person'
  if (personAt < 0) return 'partner'
  const between = column.at > partnerAt && column.at < personAt && (column.reading?.use ?? null) === null
  if (!between) return 'person'
  const kind = pointKind(column)
  // an address between the two names is the partner's only where the person has another
  return kind === null || columns.some((other) => other.at > personAt && pointKind(other) === kind) ? 'partner' : 'person'
}

/** E-mail or phone; null for all the rest. */
function pointKind(column: FoundColumn): 'email' | 'phone' | null {
  const meaning = column.reading?.meaning ?? seenAs(column)
  if (meaning === 'email') return 'email'
  return meaning === 'phone' || meaning === 'mobile' || meaning === 'direct' ? 'phone' : null
}

/** The columns that are one address together. */
export function addressKey(column: FoundColumn, scene: Scene): string {
  const { reading } = column
  const hasWork = scene.columns.some((other) => addressPartOf(other) !== null && other.reading?.use === 'work')
  // "Gade 2 (firma)" beside "Gade (arbejde)" is the second line of one address
  const isWork = reading?.owner === 'partner' && hasWork
  const owner = isWork ? 'person' : ownerOf(column, scene)
  const use = isWork ? 'work' : (reading?.use ?? '')
  return `${owner} ${use} ${reading?.ofAddress || reading?.isLabel ? (reading.number ?? '') : ''}`
}
