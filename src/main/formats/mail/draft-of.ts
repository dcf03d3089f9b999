import { createHash } from 'node:crypto'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { newTextOf } from '#shared/rules/mail/new-text.ts'
import { readSaid, type Said } from '#shared/rules/mail/read-said.ts'
import type { MailBox, MailDraft } from './mail-draft.ts'

/** What a reader of any format has found: unbounded as yet, and as it was written. */
export interface FoundMail extends Pick<MailDraft, 'about' | 'at' | 'from' | 'to' | 'cc' | 'subject' | 'text'> {
  readonly messageId: string
  readonly isAutomatic: boolean
  /** Where the mail is a report of a machine: what it reports. */
  readonly report?: Said | undefined
}

const longestSubject = 300
const longestText = 8000
const longestKey = 250
const mostPeople = 500
const mostAbout = 50

/** One line without control characters, so that a header cannot pretend to be several. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC')

const boxOf = ({ name, address }: MailBox): MailBox => ({
  name: oneLine(name).slice(0, 200).normalize('NFC'),
  address: normaliseEmail(oneLine(address)).slice(0, 320)
})

/** Bounds what was found, and reads what the mail says. */
export function draftOf(found: FoundMail): MailDraft {
  const [from, subject] = [boxOf(found.from), oneLine(found.subject).slice(0, longestSubject).normalize('NFC')]
  const [to, cc] = [found.to.slice(0, mostPeople).map(boxOf), found.cc.slice(0, mostPeople).map(boxOf)]
  const whole = plain(found.text.slice(0, longestText * 4))
  const text = newTextOf(whole).slice(0, longestText)
  const day = (found.at ?? '1970-01-01').slice(0, 10)
  const said = found.report ?? readSaid({ subject, text, whole, from, day, isAutomatic: found.isAutomatic })
  const about = found.about.map(messageIdOf).filter((id) => id !== '')
  const key = keyOf(found, from, to, subject, text)
  const id = createHash('sha256').update(key).digest('hex').slice(0, 24)
  return { id, key, about: [...new Set(about)].slice(-mostAbout), at: found.at, from, to, cc, subject, text, said }
}

/** "<abc@host>" as it is compared: without brackets and blanks. */
export const messageIdOf = (written: string): string => {
  const id = written.trim().replace(/^<|>$/g, '')
  return id.length <= longestKey && /^[^\s<>]+@[^\s<>]+$/.test(id) ? id : ''
}

function keyOf({ messageId, at }: FoundMail, from: MailBox, to: readonly MailBox[], subject: string, text: string): string {
  const id = messageIdOf(messageId)
  if (id !== '') return id
  const facts = JSON.stringify([at, from.address || from.name, to.map(({ name, address }) => address || name), subject, text.slice(0, 500)])
  return `digest:${createHash('sha256').update(facts).digest('hex').slice(0, 40)}`
}
