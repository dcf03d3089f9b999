import { readBounce } from '../recognise/read-bounce.ts'
import { type Departure, readDeparture } from '../recognise/read-departure.ts'
import { readAway } from './read-away.ts'
import { readUnsubscribe } from './read-unsubscribe.ts'

/** What a mail says besides its words, by the mail alone. */
export type Said =
  /** Addresses that cannot be reached for good, each with its code where the report gives one. */
  | { is: 'bounce'; failures: readonly { address: string; status: string }[]; isReport: boolean }
  | { is: 'away'; until: string | null }
  | { is: 'left'; departure: Departure }
  | { is: 'unsubscribe'; sentence: string }
  /** A machine says that it came late, or that it came: nothing to do. */
  | { is: 'nothing' }
  | { is: 'mail' }

/** A mail as its rules see it: text is what was written, without what it answers. */
export interface Sayer {
  subject: string
  text: string
  /** All of it, with the mail that came back. */
  whole: string
  from: { name: string; address: string }
  /** The day it was written. */
  day: string
  /** Its head says that a machine has written it. */
  isAutomatic: boolean
}

const machines = /^(?:postmaster|mailer-daemon|mail-daemon|microsoftexchange[0-9a-f]*|bounces?)(?:[@+]|$)/i
const automatic =
  /^\s*(?:automatisk svar|autosvar|automatic reply|auto(?:-| )?reply|auto(?:-| )?response|ikke til stede|fraværende|out of office)\b/i
const longestFarewell = 1500

/** Decides in the order in which mistakes would hurt most: a report of a machine is no answer of a person. */
export function readSaid(mail: Sayer): Said {
  const { subject, text, from, day } = mail
  if (machines.test(from.address)) return bounced(readBounce(`${subject}\n${mail.whole}`))
  const isAutomatic = mail.isAutomatic || automatic.test(subject)
  const departure = text.length <= longestFarewell || isAutomatic ? readDeparture(`${text}\n`) : undefined
  if (departure && (isAutomatic || departure.successor)) return { is: 'left', departure: ofSender(departure, from) }
  if (isAutomatic) {
    const away = readAway(subject, text, day)
    return away ? { is: 'away', ...away } : { is: 'nothing' }
  }
  const sentence = readUnsubscribe(subject, text)
  return sentence === undefined ? { is: 'mail' } : { is: 'unsubscribe', sentence }
}

const bounced = (addresses: readonly string[]): Said =>
  addresses.length === 0
    ? { is: 'nothing' }
    : { is: 'bounce', failures: addresses.map((address) => ({ address, status: '' })), isReport: false }

/** "I have left" is said by the sender, wherever a name stands in the text. */
const ofSender = (departure: Departure, { name, address }: Sayer['from']): Departure => ({
  who: { name: name || departure.who.name, email: address },
  successor: departure.successor
})
