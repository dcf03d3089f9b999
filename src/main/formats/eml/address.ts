import { domainToASCII } from 'node:url'
import { AppError } from '#shared/errors.ts'
import { phraseWords, refuseLineBreaks } from './header.ts'

/** One sender or recipient; the name may be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

const LOCAL_PART = /^(?:[\w!#$%&'*+\-/=?^`{|}~]+(?:\.[\w!#$%&'*+\-/=?^`{|}~]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i

/** Mailboxes as words to fold between, parted by commas. */
export function addressWords(mailboxes: readonly Mailbox[]): string[] {
  return mailboxes.flatMap((mailbox, index) => {
    const address = asciiAddress(mailbox.address)
    const name = phraseWords(mailbox.name)
    const comma = index < mailboxes.length - 1 ? ',' : ''
    return name.length === 0 ? [address + comma] : [...name, `<${address}>${comma}`]
  })
}

/** Domains beyond ASCII become punycode. A local part beyond ASCII is refused: most mail servers cannot deliver to it. */
export function asciiAddress(address: string): string {
  refuseLineBreaks(address)
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const written = address.slice(at + 1)
  const domain = DOMAIN.test(written) ? written : domainToASCII(written)
  if (at < 1 || !LOCAL_PART.test(local) || !DOMAIN.test(domain)) throw new AppError('input.invalid', { field: 'email' })
  return `${local}@${domain}`
}

/** Whether a mail can be written to it at all. */
export function isWritableAddress(address: string): boolean {
  try {
    return asciiAddress(address) !== ''
  } catch {
    return false
  }
}
