import type { CountryCode } from 'libphonenumber-js'
import type { DraftPerson, ReadPhone, ReadText } from '#shared/model/draft.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import { emailFit } from './name-evidence.ts'
import type { Group } from './person-groups.ts'
import type { Piece } from './piece.ts'

/** The people of one group of lines: usually one, several where names stand on one line and share what follows. */
export function readPersons(group: Group, country: CountryCode): DraftPerson[] {
  const titles = shareTitles(group)
  return group.names.map((name, index) => {
    const title = titles[index] ?? null
    const emails = share(group.emails, group.names, index, (email, other) => emailFit(email.text.split('@')[0] ?? '', other.text) > 1)
    const phones = share(group.phones, group.names, index, () => false)
    const used = [name, ...(title === null ? [] : group.titles), ...emails, ...phones].map((piece) => piece.line)
    const value = name.text.replace(/[,:;]+$/, '')
    const { givenName, familyName, confidence } = splitName(value)
    return {
      name: { value, line: name.line, confidence: nameConfidence(name, group.emails) },
      givenName,
      familyName,
      splitConfidence: confidence,
      title,
      emails: readEmails(emails),
      phones: readPhones(phones, country),
      from: used.reduce((least, line) => Math.min(least, line), name.line),
      to: used.reduce((most, line) => Math.max(most, line), name.line),
      flags: []
    }
  })
}

/** Each gets what fits only him, or his in turn where there is one for each, else everybody gets everything. */
function share(pieces: readonly Piece[], names: readonly Piece[], index: number, fits: (piece: Piece, name: Piece) => boolean): Piece[] {
  if (names.length < 2) return [...pieces]
  const owners = pieces.map((piece) => names.findIndex((name) => fits(piece, name)))
  if (owners.every((owner) => owner < 0) && pieces.length === names.length) return pieces.slice(index, index + 1)
  return pieces.filter((_, at) => owners[at] === index || (owners[at] ?? -1) < 0)
}

function shareTitles({ names, titles }: Group): (ReadText | null)[] {
  const between = titles.filter((title) => isBetween(title, names))
  if (between.length > 0) return names.map((name, index) => joinTitles(titlesOf(name, names[index + 1], names[0], titles)))
  const joined = joinTitles(titles)
  if (joined === null) return names.map(() => null)
  const each = joined.value.split(/\s+(?:og|och|und|and|&)\s+|\s+\/\s+|;\s+/i)
  const shared = names.length > 1 && each.length === names.length
  return names.map((_, index) => ({ ...joined, value: shared ? (each[index] ?? joined.value) : joined.value }))
}

const isBetween = (title: Piece, names: readonly Piece[]): boolean => title.at > (names[0]?.at ?? 0) && title.at < (names.at(-1)?.at ?? 0)

/** "Direktør Anna Holm, formand Bo Friis" or "Anna Holm (direktør), Bo Friis (formand)": the first title tells which way they go. */
function titlesOf(name: Piece, next: Piece | undefined, first: Piece | undefined, titles: readonly Piece[]): Piece[] {
  const before = titles.some((title) => first !== undefined && title.at < first.at)
  if (!before) return titles.filter((title) => title.at > name.at && (next === undefined || title.at < next.at))
  const nearest = titles.filter((title) => title.at < name.at).at(-1)
  return nearest ? [nearest] : []
}

function joinTitles(pieces: readonly Piece[]): ReadText | null {
  const [first] = pieces
  if (!first) return null
  const value = pieces
    .map(
      (piece, index) =>
        (index === 0 ? '' : piece.opensLine || piece.line !== pieces[index - 1]?.line ? ', ' : joint(piece.joint)) + piece.text
    )
    .join('')
    .replace(/,\s*,/g, ',')
    .replace(/[,:;]+$/, '')
  const score = Math.max(...pieces.map((piece) => piece.scores.title))
  return { value, line: first.line, confidence: score > 2 ? 0.95 : score > 0 ? 0.75 : 0.55 }
}

const joint = (written: string): string => (/^\s*[,;:/–—-]/.test(written) ? written : ', ')

function nameConfidence(name: Piece, emails: readonly Piece[]): number {
  const fit = Math.max(0, ...emails.map((email) => emailFit(email.text.split('@')[0] ?? '', name.text)))
  const certain = name.scores.person - Math.max(0, name.scores.title) * 0.3 + fit * 0.7 + (name.role === 'person' ? 1 : 0)
  return certain > 3.5 ? 0.98 : certain > 2 ? 0.9 : certain > 0.5 ? 0.7 : 0.4
}

export function readEmails(pieces: readonly Piece[]): ReadText[] {
  const known = new Set<string>()
  return pieces.flatMap((piece) => {
    const key = normaliseEmail(piece.text)
    if (known.has(key)) return []
    known.add(key)
    return [{ value: piece.text, line: piece.line, confidence: judgeEmail(piece.text).policy === 'reject' ? 0.3 : 0.98 }]
  })
}

export function readPhones(pieces: readonly Piece[], country: CountryCode): ReadPhone[] {
  const phones = pieces.map((piece) => {
    const { raw, e164, extension } = readPhoneNumber(piece.text, country)
    return { value: e164 ?? raw, line: piece.line, confidence: e164 === null ? 0.4 : 0.95, raw, extension, valid: e164 !== null }
  })
  return phones.filter(
    (phone, index) => phones.findIndex((other) => other.value === phone.value && other.extension === phone.extension) === index
  )
}
