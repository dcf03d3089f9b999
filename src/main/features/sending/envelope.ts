import { asciiAddress } from '#main/formats/eml/index.ts'
import type { Envelope } from './smtp-connection.ts'

/** The first line of a draft: it tells a mail program that the mail is not sent yet, and is nobody else's. */
const draftLine = Buffer.from('X-Unsent: 1\r\n')

/** A mail as it goes out: the bytes that were frozen, without the mark of a draft. */
export const asSent = (mail: Uint8Array): Uint8Array => {
  const first = Buffer.from(mail.buffer, mail.byteOffset, Math.min(draftLine.length, mail.length))
  return first.equals(draftLine) ? mail.subarray(draftLine.length) : mail
}

/**
 * Whom a mail of a batch is from, as it says itself, and to: the one it was frozen for, and of those who get a copy whoever it names. Nobody
 * gets a mail that does not say so.
 */
export function envelopeOf(mail: Uint8Array, toJson: string, copies: readonly { address: string }[]): Envelope {
  const to = (JSON.parse(toJson) as { address: string }[]).map(({ address }) => asciiAddress(address))
  const named = fieldOf(mail, 'Cc')
  const cc = copies.map(({ address }) => asciiAddress(address)).filter((address) => named.includes(address))
  return { from: senderOf(mail), to: [...to, ...cc] }
}

/** The address in the From of a mail of our own writer. */
export function senderOf(mail: Uint8Array): string {
  const line = fieldOf(mail, 'From')
  return /<([^<>]+)>$/.exec(line)?.[1] ?? line
}

/** A header of a mail of our own writer, unfolded; empty where there is none. */
function fieldOf(mail: Uint8Array, name: 'From' | 'Cc'): string {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1')
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? ''
}
