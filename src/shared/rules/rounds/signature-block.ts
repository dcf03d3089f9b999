import type { BlockForm, SignatureBlock, SignOnResponse } from '../../model/sign-on.ts'
import { splitName } from '../name-split.ts'

export type Signing = Pick<SignOnResponse, 'id' | 'name' | 'title' | 'organisation' | 'partnerName' | 'state' | 'answeredNo'>

/** Who signs, in Danish alphabetical order, and who does not and why. Only a yes to the text as it is now is printed. */
export function signatureBlock(
  rows: readonly Signing[],
  form: BlockForm
): Pick<SignatureBlock, 'signatures' | 'text' | 'html' | 'left'> & { signing: Signing[] } {
  const signs = ({ state }: Signing) => state === 'yes' || (form.reserved && state === 'yes-reserved')
  const signing = inOrder(rows.filter(signs), form.by)
  const signatures = signing.map((row) => linesOf(row, form))
  return {
    signing,
    signatures,
    text: signatures.map((lines) => lines.join('\n')).join(form.lines === 1 ? '\n' : '\n\n'),
    html: signatures.map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`).join('\n'),
    left: inOrder(
      rows.filter((row) => !signs(row)),
      'organisation'
    ).map((row) => ({
      id: row.id,
      name: row.partnerName || row.organisation || row.name,
      why: whyNot(row.state),
      answeredNo: row.answeredNo
    }))
  }
}

const reasons = { again: 'older', 'yes-reserved': 'reserved', no: 'no' } as const
const whyNot = (state: SignOnResponse['state']) => (state === 'open' || state === 'yes' ? 'open' : reasons[state])

function inOrder(rows: readonly Signing[], by: BlockForm['by']): Signing[] {
  const keys = ({ name, organisation }: Signing): string[] => {
    const { givenName, familyName } = splitName(name)
    const person = [familyName || givenName, givenName]
    return by === 'surname' ? [...person, organisation] : [organisation || name, ...person]
  }
  return rows
    .map((row) => ({ row, keys: keys(row) }))
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .map(({ row }) => row)
}

const { compare } = new Intl.Collator('da')

const compareKeys = (one: readonly string[], other: readonly string[]): number =>
  one.reduce((order, key, at) => order || compare(key, other[at] ?? ''), 0)

/** What it is sorted by stands first. */
function linesOf({ name, title, organisation }: Signing, { by, lines }: BlockForm): string[] {
  const person = [name, title].filter((part) => part !== '').join(', ')
  const parts = (by === 'surname' ? [person, organisation] : [organisation, person]).filter((part) => part !== '')
  return lines === 2 ? parts : [parts.join(', ')]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
