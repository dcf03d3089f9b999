import { judgeEmail } from '../email-address.ts'
import { isGivenName } from '../given-names.ts'
import { proposeOrganisationType } from '../organisation-type.ts'
import { readPhoneNumber } from '../phone-number.ts'
import { readDate } from '../written-date.ts'
import { isDanishTown } from './danish-towns.ts'

/** What the cells of a column look like, whatever its header says. */
export type Content =
  | 'email'
  | 'url'
  | 'cvr'
  | 'phone'
  | 'date'
  | 'postalCity'
  | 'postalCode'
  | 'city'
  | 'organisation'
  | 'name'
  | 'title'
  | 'givenName'
  | 'street'
  | 'word'
  | 'text'
  | 'none'

const tests: readonly (readonly [Content, (cell: string) => boolean])[] = [
  ['email', (cell) => cell.includes('@') && judgeEmail(cell.split(/\s*[;,\n]\s*|\s:::\s/)[0] ?? '').policy !== 'reject'],
  ['url', (cell) => /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}(?:\/\S*)?$/i.test(cell)],
  ['cvr', isCvr],
  ['date', (cell) => !/^\d{5}$|^\d{8}$/.test(cell) && readDate(cell) !== null],
  ['phone', (cell) => /\d{5}|\d \d|\d[-.]\d/.test(cell) && readPhoneNumber(cell).e164 !== null],
  ['postalCity', (cell) => /^(?:(?:DK|SE|NO|D)-)?\d{3} ?\d{1,2} \p{Lu}[\p{L} .-]+$/u.test(cell)],
  ['postalCode', (cell) => /^(?:DK-)?[1-9]\d{3}$/.test(cell) && !/^(?:19|20[0-4])\d/.test(cell)],
  ['city', isDanishTown],
  ['organisation', isOrganisation],
  ['title', isTitle],
  ['name', isFullName],
  ['givenName', (cell) => /^\p{Lu}[\p{L}-]+$/u.test(cell) && isGivenName(cell)],
  ['street', (cell) => /^\p{L}[\p{L} .'-]{2,40} \d{1,4} ?\p{L}?(?:,.*)?$/u.test(cell)]
]
const most = { cells: 50, letters: 300 }

/** What more than half of the cells are; 'none' for a column without values, 'word' or 'text' where nothing tells. */
export function contentOf(cells: readonly string[]): Content {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const tried = filled.slice(0, most.cells).map((cell) => cell.slice(0, most.letters))
  if (tried.length === 0) return 'none'
  const share = (test: (cell: string) => boolean) => tried.filter(test).length / tried.length
  const found = tests.find(
    ([kind, test]) => share(test) > (kind === 'cvr' ? 0.9 : kind === 'organisation' || kind === 'title' ? 0.4 : 0.55)
  )
  return found?.[0] ?? (share((cell) => cell.length > 60) > 0.4 ? 'text' : 'word')
}

/** Eight digits that fit together as those of the register of companies do; of other numbers one in eleven does. */
function isCvr(cell: string): boolean {
  if (!/^[1-9]\d{7}$/.test(cell)) return false
  return [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, at) => sum + weight * Number(cell[at]), 0) % 11 === 0
}

function isOrganisation(cell: string): boolean {
  return (
    proposeOrganisationType(cell) !== null ||
    /forening|forbund|selskab|netværk|\bråd(?:et)?\b|organisation|kirke|skole|klub\b|hospital|sygehus|association|society|verein|verband|gesellschaft|förening|stiftelse/i.test(
      cell
    )
  )
}

function isTitle(cell: string): boolean {
  const words =
    /(?:leder|chef|direktør|konsulent|formand|forperson|forkvinde|sekretær|rådgiver|koordinator|medarbejder|ansvarlig|læge|professor|forsker|kasserer|næstformand|assistent|manager|director|officer|consultant|chair|adviser|advisor|coordinator|secretary|president|leiter|leiterin|geschäftsführer|referent|referentin|vorsitzender?|sjef|ordförande|handläggare)$/i
  return cell.length < 100 && cell.split(/[\s,/]+/).some((word) => words.test(word))
}

function isFullName(cell: string): boolean {
  const words = cell.replace(',', ' ').split(/\s+/)
  const capital = (word: string) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(?:af|al|de|den|der|van|von|el|la|bin)$/i.test(word)
  return words.length > 1 && words.length < 7 && words.every(capital) && words.some((word) => isGivenName(word))
}
