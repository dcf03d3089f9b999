import { builtName } from './card-name.ts'
import { formatContentLine } from './content-line.ts'
import { foldLine } from './fold-line.ts'
import { escapePart, escapeText } from './text-value.ts'
import type { CardPhoto, VCardToWrite } from './vcard.ts'
import { type CardVersion, writeExtra } from './write-extra.ts'
import { cardGroups, writeAddress, writePoint } from './write-points.ts'

/**
 * Cards as a file: lines of at most 75 octets in UTF-8, CRLF. The same cards give the same text; what the version has no property
 * for goes along under X-. Files in pieces are the texts of the pieces, one after the other.
 */
export const writeVCards = (cards: readonly VCardToWrite[], version: CardVersion): string =>
  cards.map((card) => writeCard(card, version)).join('')

function writeCard(card: VCardToWrite, version: CardVersion): string {
  const groups = cardGroups(card.extras)
  let text = ''
  const add = (line: string): void => {
    text += foldLine(line)
  }
  const addText = (name: string, value: string): void => {
    if (value !== '') add(`${name}:${escapeText(value)}`)
  }
  const addParts = (name: string, values: readonly string[], separator: ',' | ';'): void => {
    if (values.length > 0) add(`${name}:${values.map(escapePart).join(separator)}`)
  }
  add('BEGIN:VCARD')
  add(`VERSION:${version}`)
  add('PRODID:-//Kartotek//Kartotek//EN')
  uidLines(card.uid, version).forEach(add)
  kindLines(card, version).forEach(add)
  add(`FN:${escapeText(fullName(card))}`)
  // Version 3.0 wants a name in parts even of those who have none.
  addParts('N', card.n ?? (version === '3.0' ? ['', '', '', '', ''] : []), ';')
  addParts('NICKNAME', card.nicknames, ',')
  addParts('ORG', card.org, ';')
  for (const title of card.titles) addText('TITLE', title)
  for (const role of card.roles) addText('ROLE', role)
  for (const email of card.emails) writePoint('EMAIL', escapeText(email.value), email, version, groups).forEach(add)
  for (const tel of card.tels) writePoint('TEL', escapeText(tel.value), tel, version, groups).forEach(add)
  for (const address of card.addresses) writeAddress(address, version, groups).forEach(add)
  for (const url of card.urls) writePoint('URL', link(url.value), url, version, groups).forEach(add)
  birthdayLines(card.birthday, version).forEach(add)
  for (const note of card.notes) addText('NOTE', note)
  addParts('CATEGORIES', card.categories, ',')
  for (const photo of card.photos) add(photoLine(photo, version))
  for (const extra of card.extras) writeExtra(extra, version).forEach(add)
  revisionLines(card.rev, version).forEach(add)
  add('END:VCARD')
  return text
}

/** A card must have a name; what else it could be called by stands in for one. */
function fullName({ fn, n, org, emails }: VCardToWrite): string {
  if (fn.trim() !== '') return fn
  return builtName(n) || (org[0] ?? '') || (emails[0]?.value ?? '')
}

function uidLines(uid: string, version: CardVersion): string[] {
  if (uid === '') return []
  if (version === '3.0') return [`UID:${escapeText(uid)}`]
  return /^[a-z][a-z\d+.-]*:[\x21-\x5b\x5d-\x7e]+$/i.test(uid) ? [`UID:${uid}`] : [`UID;VALUE=text:${escapeText(uid)}`]
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
    ...{ group: '', spelled: 'PHOTO', value: base64 },
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
