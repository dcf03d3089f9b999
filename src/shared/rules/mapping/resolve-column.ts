import type { MappingTarget } from '../../model/mapping.ts'
import type { PointLabel } from '../../model/point-label.ts'
import { addressPartOf, type FoundColumn, seenAs } from './columns.ts'
import type { Meaning } from './header-meaning.ts'
import { optOutSaid } from './opt-out-words.ts'
import type { Content } from './read-cells.ts'
import { addressKey, ownerOf, type Scene } from './scene.ts'

export interface Resolved {
  readonly target: MappingTarget
  readonly label?: PointLabel
}

/** What always belongs to a person, or always to a partner. */
const plain: Readonly<Partial<Record<Meaning, MappingTarget>>> = {
  givenName: 'person.givenName',
  additional: 'person.additional',
  familyName: 'person.familyName',
  honorific: 'person.honorific',
  suffix: 'person.suffix',
  jobTitle: 'person.title',
  department: 'person.department',
  language: 'person.language',
  greeting: 'person.greeting',
  birthday: 'person.birthday',
  url: 'person.url',
  shortName: 'partner.shortName',
  type: 'partner.type',
  cvr: 'partner.cvr',
  membership: 'partner.membership',
  membershipKind: 'partner.kind',
  joined: 'partner.joined',
  left: 'partner.left',
  statement: 'partner.statement',
  optOutOn: 'optOut.on',
  own: 'custom',
  none: 'skip'
}

/** What a column without a header that says something becomes by what its cells look like. */
const seenMeaning: Readonly<Partial<Record<Content, Meaning>>> = {
  email: 'email',
  phone: 'phone',
  url: 'web',
  cvr: 'cvr',
  title: 'jobTitle'
}

/** The field that a column becomes, seen with its neighbours. */
export function resolveColumn(column: FoundColumn, scene: Scene): Resolved {
  const { reading, at } = column
  if (reading?.isLabel) return { target: 'label' }
  const who = scene.naming.get(at)
  if (who === 'partner') return { target: 'partner.name' }
  if (who === 'person' && !isPartOfName(reading?.meaning))
    return { target: seenAs(column) === 'givenName' ? 'person.givenName' : 'person.name' }
  const part = addressPartOf(column)
  if (part) return resolveAddress(column, scene)
  const seen = seenAs(column)
  const meaning = reading?.meaning ?? (seen ? seenMeaning[seen] : undefined)
  if (meaning) return resolveMeaning(meaning, column, scene)
  return resolveBare(column, scene)
}

const isPartOfName = (meaning: Meaning | undefined): boolean => meaning === 'givenName' || meaning === 'familyName'

function resolveMeaning(meaning: Meaning, column: FoundColumn, scene: Scene): Resolved {
  const owner = ownerOf(column, scene)
  const has = (...wanted: Meaning[]) => scene.columns.some(({ reading }) => reading && !reading.isLabel && wanted.includes(reading.meaning))
  switch (meaning) {
    case 'email':
    case 'phone':
    case 'mobile':
    case 'direct':
    case 'switchboard':
      return resolvePoint(meaning, column, scene)
    case 'contact':
      return resolvePoint(column.content === 'email' ? 'email' : 'phone', column, scene)
    case 'note':
    case 'tags':
    case 'id':
      return { target: `${owner}.${meaning}` }
    case 'web':
      return { target: scene.partnerAt >= 0 && column.reading?.owner !== 'person' ? 'partner.website' : 'person.url' }
    case 'title':
      return { target: column.reading?.owner === null && has('jobTitle') ? 'person.honorific' : 'person.title' }
    case 'isPrimary':
      return { target: scene.personAt < 0 ? 'custom' : 'person.isPrimary' }
    case 'type':
    case 'shortName':
      return { target: scene.partnerAt < 0 || column.reading?.number || isGoogle(scene) ? 'custom' : (plain[meaning] ?? 'custom') }
    case 'status':
      return { target: tellsOfNo(column.cells) ? 'optOut.status' : 'custom' }
    case 'optOut':
      return { target: column.content === 'date' ? 'optOut.on' : isAnswered(column.cells) ? 'optOut.status' : 'custom' }
    case 'optIn':
      return { target: isAnswered(column.cells) ? 'optOut.status' : 'custom' }
    case 'optOutReason':
      return { target: has('optOut', 'optIn', 'optOutOn', 'status') || column.header.includes('_') ? 'optOut.reason' : 'custom' }
    default:
      return { target: plain[meaning] ?? 'custom' }
  }
}

/** Google has columns for how names sound; its "Short Name" is a person's. */
const isGoogle = ({ columns }: Scene): boolean => columns.some(({ header }) => /yomi|phonetic/i.test(header))

/** A status is one of letters where some cell says no to them, or all speak of subscribing. */
function tellsOfNo(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '').map(optOutSaid)
  return (
    said.some((word) => word === 'unsubscribed' || word === 'objected' || word === 'bounced') ||
    (cells.length > 0 && cells.every((cell) => /^(?:subscribed|tilmeldt)?$/i.test(cell.trim())))
  )
}

/** The cells answer the question of the header, or there are none to tell. */
function isAnswered(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.filter((cell) => optOutSaid(cell) !== null).length >= filled.length / 2
}

const pointLabels: Readonly<Partial<Record<Meaning, PointLabel>>> = { mobile: 'mobile', direct: 'direct', switchboard: 'switchboard' }

function resolvePoint(meaning: 'email' | 'phone' | 'mobile' | 'direct' | 'switchboard', column: FoundColumn, scene: Scene): Resolved {
  const { reading } = column
  const isPartners = scene.partnerAt >= 0 && (meaning === 'switchboard' || ownerOf(column, scene) === 'partner')
  const kind = meaning === 'email' ? 'email' : 'phone'
  const used = reading?.use === 'work' || reading?.use === 'private' ? reading.use : undefined
  const companys = kind === 'phone' && reading?.owner === 'partner' ? 'switchboard' : undefined
  const label = pointLabels[meaning] ?? used ?? companys
  return { target: `${isPartners ? 'partner' : 'person'}.${kind}`, ...(label ? { label } : {}) }
}

function resolveAddress(column: FoundColumn, scene: Scene): Resolved {
  const key = addressKey(column, scene)
  const owner = key.startsWith('partner') && scene.partnerAt >= 0 ? 'partner' : 'person'
  const use = key.split(' ')[1]
  const label = use === 'work' || use === 'private' ? use : undefined
  return { target: `${owner}.address.${linePart(column, scene, key)}`, ...(label ? { label } : {}) }
}

/** "Gade 2" is the second line of an address; "Adresse" its street where other columns hold the rest, else all of it. */
function linePart(column: FoundColumn, scene: Scene, key: string) {
  const part = addressPartOf(column) ?? 'formatted'
  const { reading } = column
  const isSecond = (reading?.number ?? 1) > 1 && !reading?.ofAddress
  if (part === 'street') return isSecond ? 'extended' : 'street'
  if (part !== 'address') return part
  if (isSecond) return 'extended'
  const siblings = scene.columns.filter((other) => other !== column && addressPartOf(other) !== null && addressKey(other, scene) === key)
  const parts = siblings.filter(({ reading: other }) => !other?.isLabel).map(addressPartOf)
  if (parts.includes('street')) return 'formatted'
  return parts.some((other) => other === 'city' || other === 'postalCode' || other === 'postalCity') ? 'street' : 'formatted'
}

/** A column that neither its header nor its cells explain: a family name beside a given name, a long text, a field of the user's own. */
function resolveBare(column: FoundColumn, { columns, partnerAt, personAt }: Scene): Resolved {
  const seen = seenAs(column)
  const before = columns[column.at - 1]
  if (seen === 'none') return { target: 'skip' }
  if (seen === 'word' && before && seenAs(before) === 'givenName') return { target: 'person.familyName' }
  if (seen === 'text' && partnerAt >= 0) return { target: 'partner.statement' }
  return { target: seen === 'text' && personAt >= 0 ? 'person.note' : 'custom' }
}
