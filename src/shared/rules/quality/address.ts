import { judgeEmail, revealEmail } from '../email-address.ts'

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text)

/**
 * What is wrong with an address that stands on a card, or null; suggestion is what it could have been meant as. A domain may have
 * letters of any language, the part before the @ may not: few mail programs can write there.
 */
export function wrongAddress(written: string): { suggestion: string | null } | null {
  const { policy, suggestion } = judgeEmail(written)
  if (policy === 'reject') return { suggestion: revealEmail(written) }
  const at = written.lastIndexOf('@')
  if (policy === 'accept' || isPlain(written.slice(0, at))) return null
  const spelled = suggestion?.slice(0, suggestion.lastIndexOf('@'))
  return { suggestion: spelled === undefined ? null : `${spelled}${written.slice(at)}` }
}
