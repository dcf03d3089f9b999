import type { DraftContact } from '#shared/model/draft-project.ts'
import type { ProjectPersonRole } from '#shared/model/project.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { isGivenName } from '#shared/rules/given-names.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'

const email = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[\p{L}\d-]{2,}/gu
const phone = /\+?\(?\d[\d\s().-]{6,}\d/g
const phoneWord = /^(?:tlf|telefon|tel|phone|mobil|mob|mobile|t|m)\.?:?$/i
const mailWord = /^(?:e-?mail|mail|epost|e-post|e)\.?:?$/i
const titleWord =
  /leder|chef|konsulent|direktør|manager|koordinator|coordinator|sekretær|forsker|professor|lektor|rådgiver|medarbejder|ledare|rådgivare|director|officer|adviser|advisor|consultant|head of|formand|chair|læge|ph\.?d|redaktør|ansvarlig/i

const longest = 2000

interface Piece {
  readonly is: 'email' | 'phone' | 'words'
  readonly text: string
}

/** The persons whom the lines behind "Kontaktperson:" name, several parted by signs, by "og" or by lines. What names nobody is given back. */
export function readContacts(lines: readonly string[], role: ProjectPersonRole): { contacts: DraftContact[]; rest: string[] } {
  const contacts: DraftContact[] = []
  const rest: string[] = []
  // a line as long as a page names nobody, and would take long to look through
  for (const { is, text } of lines.filter(({ length }) => length < longest).flatMap(piecesOf)) {
    const last = contacts.at(-1)
    if (is === 'words' && (isPerson(text) || (!last && couldBeName(text))))
      contacts.push({ name: text, role, title: '', organisation: '', emails: [], phones: [] })
    else if (!last) rest.push(text)
    else if (is === 'email') last.emails.push(text)
    else if (is === 'phone') last.phones.push(text)
    else if (last.title === '' && (titleWord.test(text) || /^\p{Ll}/u.test(text))) last.title = text
    else last.organisation = [last.organisation, text].filter(Boolean).join(', ')
  }
  return { contacts: joinedContacts(contacts), rest }
}

/** Who is named twice is one. */
export function joinedContacts(contacts: readonly DraftContact[]): DraftContact[] {
  const known = new Map<string, DraftContact>()
  for (const contact of contacts) {
    const key = `${contact.role} ${fold(contact.name)}`
    const before = known.get(key)
    known.set(key, {
      ...contact,
      title: before?.title || contact.title,
      organisation: before?.organisation || contact.organisation,
      emails: [...new Set([...(before?.emails ?? []), ...contact.emails])],
      phones: [...new Set([...(before?.phones ?? []), ...contact.phones])]
    })
  }
  return [...known.values()]
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  const marked = line
    .replace(/\s*(?:\(at\)|\[at\]|\(snabel-?a\))\s*/gi, '@')
    .replace(email, (found) => `|\u0001${found}|`)
    .replace(phone, (found) => (readPhoneNumber(found).e164 === null ? found : `|\u0002${found.trim()}|`))
  for (const part of marked.split(/[|,;()<>]|\s[–—/-]\s|\s(?:og|and|och|samt|&)\s(?=\p{Lu})/u)) {
    const text = part.trim().replace(/^[\s:.·•-]+|[\s:·•-]+$/g, '')
    if (text.startsWith('\u0001')) {
      pieces.push({ is: 'email', text: normaliseEmail(text.slice(1).replace(/\.$/, '')) })
    } else if (text.startsWith('\u0002')) {
      const number = readPhoneNumber(text.slice(1))
      pieces.push({ is: 'phone', text: number.e164 ?? text.slice(1) })
    } else {
      const words = text
        .split(/\s+/)
        .filter((word) => !phoneWord.test(word) && !mailWord.test(word))
        .join(' ')
      if (words !== '') pieces.push({ is: 'words', text: words })
    }
  }
  return pieces
}

const nameLike = /^(?:\p{Lu}[\p{L}.'’-]*|af|von|van|de|der|den|la)(?:\s(?:\p{Lu}[\p{L}.'’-]*|af|von|van|de|der|den|la)){1,5}$/u

const couldBeName = (text: string): boolean => nameLike.test(text) && !titleWord.test(text)

/** Its first word is a name that people are given. */
const isPerson = (text: string): boolean => couldBeName(text) && isGivenName(text.split(/[\s-]/)[0] ?? '')
