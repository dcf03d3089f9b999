import { formatContentLine } from './content-line.ts'
import { foldLine } from './fold-line.ts'
import { escapeText } from './text-value.ts'
import type { CardPhoto, NameParts, VCardToWrite } from './vcard.ts'
import { type CardVersion, writeExtra } from './write-extra.ts'
import { cardGroups, writeAddress, writePoint } from './write-points.ts'

/**
 * Cards as a file: lines of at most 75 octets in UTF-8, CRLF. The same cards give the same text; what the version has no property
 * for goes along under X-.
 */
export const writeVCards = (cards: readonly VCardToWrite[], version: CardVersion): string =>
  cards.map((card) => cardLines(card, version).map(foldLine).join('')).join('')

function cardLines(card: VCardToWrite, version: CardVersion): string[] {
  const groups = cardGroups(card.extras)
  const text = (name: string, value: string): string[] => (value === '' ? [] : [`${name}:${escapeText(value)}`])
  const list = (name: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${name}:${values.map(escapeText).join(',')}`]
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Kartotek//Kartotek//EN',
    ...uidLines(card.uid, version),
    ...kindLines(card, version),
    `FN:${escapeText(fullName(card))}`,
    ...nameLines(card.n, version),
    ...list('NICKNAME', card.nicknames),
    ...(card.org.length === 0 ? [] : [`ORG:${card.org.map(escapeText).join(';')}`]),
    ...card.titles.flatMap((title) => text('TITLE', title)),
    ...card.roles.flatMap((role) => text('ROLE', role)),
    ...card.emails.flatMap((email) => writePoint('EMAIL', escapeText(email.value), email, version, groups)),
    ...card.tels.flatMap((tel) => writePoint('TEL', escapeText(tel.value), tel, version, groups)),
    ...card.addresses.flatMap((address) => writeAddress(address, version, groups)),
    ...card.urls.flatMap((url) => writePoint('URL', link(url.value), url, version, groups)),
    ...birthdayLines(card.birthday, version),
    ...card.notes.flatMap((note) => text('NOTE', note)),
    ...list('CATEGORIES', card.categories),
    ...card.photos.map((photo) => photoLine(photo, version)),
    ...card.extras.map((line) => writeExtra(line, version)).filter((line) => line !== null),
    ...revisionLines(card.rev, version),
    'END:VCARD'
  ]
}

/** A card must have a name; what else it could be called by stands in for one. */
function fullName({ fn, n, org, emails }: VCardToWrite): string {
  if (fn.trim() !== '') return fn
  const [family, given, additional, prefix, suffix] = n ?? ['', '', '', '', '']
  const built = [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ')
  return built || (org[0] ?? '') || (emails[0]?.value ?? '')
}

/** Version 3.0 wants a name in parts even of those who have none. */
const nameLines = (n: NameParts | null, version: CardVersion): string[] =>
  n ? [`N:${n.map(escapeText).join(';')}`] : version === '3.0' ? ['N:;;;;'] : []

function uidLines(uid: string, version: CardVersion): string[] {
  if (uid === '') return []
  if (version === '3.0') return [`UID:${escapeText(uid)}`]
  return /^[a-z][a-z\d+.-]*:[\x21-\x7e]+$/i.test(uid) ? [`UID:${uid}`] : [`UID;VALUE=text:${escapeText(uid)}`]
}

function kindLines({ kind }: VCardToWrite, version: CardVersion): string[] {
  if (kind !== 'org' && kind !== 'group') return []
  if (version === '4.0') return [`KIND:${kind}`]
  return kind === 'org' ? ['X-ABSHOWAS:COMPANY'] : ['X-ADDRESSBOOKSERVER-KIND:group']
}

/** Without a year each version has its own way; Apple's is the one that programs of version 3.0 know. */
function birthdayLines(birthday: string, version: CardVersion): string[] {
  if (birthday === '') return []
  if (/^--\d\d-\d\d$/.test(birthday))
    return [version === '4.0' ? `BDAY:--${birthday.slice(2).replace('-', '')}` : `BDAY;X-APPLE-OMIT-YEAR=1604:1604${birthday.slice(1)}`]
  if (/^\d{4}-\d\d-\d\d$/.test(birthday)) return [`BDAY:${version === '4.0' ? birthday.replaceAll('-', '') : birthday}`]
  return [`BDAY;VALUE=text:${escapeText(birthday)}`]
}

function photoLine({ type, bytes, url }: CardPhoto, version: CardVersion): string {
  if (bytes === null) return `PHOTO;VALUE=uri:${link(url)}`
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  if (version === '4.0') return `PHOTO:data:${type};base64,${base64}`
  return formatContentLine({
    ...{ group: '', name: 'PHOTO', value: base64 },
    params: [
      { name: 'ENCODING', values: ['b'] },
      { name: 'TYPE', values: [type.replace(/^image\//, '').toUpperCase()] }
    ]
  })
}

function revisionLines(rev: string, version: CardVersion): string[] {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(rev)) return []
  return [`REV:${version === '4.0' ? rev.replace(/[-:]/g, '') : rev}`]
}

/** An address of the web has no escapes: what cannot stand in one is spelled with percent signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand in a link
const link = (url: string): string => url.replace(/[\u0000-\u0020\u007f\\]/g, (sign) => encodeURIComponent(sign))
