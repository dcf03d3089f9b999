import type { SourceProblem } from '#shared/model/source-draft.ts'
import { readBirthday } from './birthday.ts'
import { plainEmail, plainLabel, plainPhone, readAddresses, readLabels, readPoints } from './card-points.ts'
import { paramOf } from './content-line.ts'
import type { RawCard } from './cut-cards.ts'
import type { Property } from './decode-property.ts'
import { extrasOf } from './extras.ts'
import { limited } from './limits.ts'
import { problem } from './problems.ts'
import { readPhotos } from './read-photos.ts'
import { splitValue, unescapeText } from './text-value.ts'
import type { CardKind, NameParts, VCard } from './vcard.ts'

/** What a card says. Values that are too long or mean nothing are told in problems. */
export function readCard(raw: RawCard, problems: SourceProblem[]): VCard {
  const properties = raw.properties.map((property) => limited(property, problems))
  const named = (...names: string[]): Property[] => properties.filter(({ name }) => names.includes(name))
  const texts = (...names: string[]): string[] => textsOf(named(...names))
  const [version] = texts('VERSION')
  const labels = labelsOf(named('X-ABLABEL'))
  const addresses = readAddresses(named('ADR'), labels)
  const name = named('N').map((property) => nameParts(property, version === '2.1'))
  return {
    version: version === '2.1' || version === '3.0' || version === '4.0' ? version : null,
    uid: texts('UID')[0]?.trim() ?? '',
    kind: kindOf(texts('KIND', 'X-KIND', 'X-ADDRESSBOOKSERVER-KIND')[0], texts('X-ABSHOWAS')[0]),
    fn: texts('FN')[0] ?? '',
    n: name.find((parts) => parts.some((part) => part !== '')) ?? null,
    nicknames: listsOf(named('NICKNAME')),
    org: orgOf(named('ORG')),
    titles: texts('TITLE'),
    roles: texts('ROLE'),
    emails: readPoints(named('EMAIL'), labels, plainEmail),
    tels: readPoints(named('TEL'), labels, plainPhone),
    addresses: addresses.length > 0 ? addresses : readLabels(named('LABEL'), labels),
    urls: readPoints(named('URL'), labels, (value) => value),
    notes: texts('NOTE'),
    birthday: birthdayOf(named('BDAY'), problems),
    categories: listsOf(named('CATEGORIES'), version === '2.1'),
    rev: revisionOf(texts('REV')[0] ?? ''),
    photos: readPhotos(named('PHOTO'), problems),
    members: texts('MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'),
    extras: extrasOf(properties, addresses.length > 0),
    lines: firstLines(properties),
    from: raw.from,
    to: raw.to
  }
}

const textsOf = (properties: readonly Property[]): string[] =>
  properties.map(({ value }) => unescapeText(value)).filter((text) => text.trim() !== '')

/** Values that are lists; version 2.1 parts them with semicolons too. */
const listsOf = (properties: readonly Property[], semicolons = false): string[] =>
  properties
    .flatMap(({ value }) => splitValue(value, ',').flatMap((part) => (semicolons ? splitValue(part, ';') : [part])))
    .map((part) => unescapeText(part).trim())
    .filter((part) => part !== '')

/** A part of a name may be a list, but not in version 2.1, where a comma is a comma. */
function nameParts({ value }: Property, oldStyle: boolean): NameParts {
  const parts = splitValue(value, ';').map((part) =>
    oldStyle
      ? unescapeText(part).trim()
      : splitValue(part, ',')
          .map((piece) => unescapeText(piece).trim())
          .filter(Boolean)
          .join(' ')
  )
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = parts
  return [family, given, additional, prefix, suffix]
}

function orgOf(properties: readonly Property[]): string[] {
  const all = properties.map(({ value }) => splitValue(value, ';').map((part) => unescapeText(part).trim()))
  const told = all.find((parts) => parts.some((part) => part !== '')) ?? []
  return told.slice(0, told.findLastIndex((part) => part !== '') + 1)
}

function kindOf(kind: string | undefined, showAs: string | undefined): CardKind {
  if (showAs?.trim().toLowerCase() === 'company') return 'org'
  const plain = kind?.trim().toLowerCase() ?? 'individual'
  if (plain === 'individual' || plain === 'org' || plain === 'group') return plain
  return plain === 'organization' || plain === 'organisation' ? 'org' : 'other'
}

function birthdayOf(properties: readonly Property[], problems: SourceProblem[]): string {
  const property = properties.find(({ value }) => value.trim() !== '' && !/^0000-?00-?00/.test(value.trim()))
  if (!property) return ''
  const { birthday, isDay } = readBirthday(unescapeText(property.value), paramOf(property, 'X-APPLE-OMIT-YEAR'))
  // Version 4.0 may say only the year, the month or the day.
  const isMeant = paramOf(property, 'VALUE')?.toLowerCase() === 'text' || /^(?:\d{4}(?:-\d\d)?|--\d\d|---\d\d)$/.test(birthday)
  if (!isDay && !isMeant) problems.push(problem('card.broken-value', property.line, 'BDAY', 'warn', birthday))
  return birthday
}

function revisionOf(written: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?)?$/.exec(written.trim()) ?? []
  return year === undefined ? written.trim() : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

const labelsOf = (properties: readonly Property[]): Map<string, string> =>
  new Map(properties.map((property) => [property.group.toLowerCase(), plainLabel(unescapeText(property.value).trim())]))

function firstLines(properties: readonly Property[]): Map<string, number> {
  const lines = new Map<string, number>()
  for (const { name, line } of properties) if (!lines.has(name)) lines.set(name, line)
  return lines
}
