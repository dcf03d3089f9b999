import { uniqueBy } from '#main/formats/contacts/points.ts'
import type { ReadEmail, ReadPhone } from '#shared/model/draft.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import type { PointLabel } from '#shared/model/point-label.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { CardAddress, VCard } from './vcard.ts'

/** First match wins: a mobile phone of the work is a mobile phone. */
const labelWords: readonly (readonly [PointLabel, RegExp])[] = [
  ['mobile', /^(?:cell|mobile?|mobiltelefon|iphone|handy)$/],
  ['switchboard', /^(?:main|company|switchboard|hovednummer|omstilling|zentrale|växel)$/],
  ['direct', /^(?:direct|direkte|durchwahl)$/],
  ['private', /^(?:home|private?|privé|hjem|hjemme|hem|privat)$/],
  ['function', /^(?:function|funktion|fælles)$/],
  ['work', /^(?:work|arbejde|business|job|arbeit|arbete|jobb)$/]
]

const isFax = /^(?:fax|pager|modem|telex|bbs|isdn|(?:home|work|other)?fax)$/

/** Addresses of one card, the preferred one first, each once. */
export function draftEmails(points: VCard['emails']): ReadEmail[] {
  const emails = preferredFirst(points).map((point) => ({
    value: point.value,
    line: point.line,
    confidence: judgeEmail(point.value).policy === 'reject' ? 0.3 : 1,
    ...labelOf(point)
  }))
  return uniqueBy(emails, ({ value }) => normaliseEmail(value))
}

/** Numbers of one card, the preferred one first and what nobody answers last, each once. */
export function draftPhones(points: VCard['tels']): ReadPhone[] {
  const spoken = preferredFirst(points).toSorted((one, other) => Number(one.types.some(isFaxType)) - Number(other.types.some(isFaxType)))
  const phones = spoken.map((point) => {
    const { raw, e164, extension } = readPhoneNumber(point.value)
    return {
      value: e164 ?? raw,
      line: point.line,
      confidence: e164 === null ? 0.4 : 1,
      raw,
      extension,
      valid: e164 !== null,
      ...labelOf(point)
    }
  })
  return uniqueBy(phones, ({ value, extension }) => `${value} ${extension ?? ''}`)
}

export const draftAddress = ({ types, preferred: _preferred, label, ...parts }: CardAddress): DraftAddress => {
  const known = labelOf({ types, label }).label
  return { ...parts, label: known === 'private' || known === 'work' ? known : 'other' }
}

const isFaxType = (type: string): boolean => isFax.test(type)

function labelOf({ types, label }: { types: readonly string[]; label: string }): { label?: PointLabel } {
  const words = [...types, ...label.toLowerCase().split(/[^\p{L}]+/u)]
  const found = labelWords.find(([, pattern]) => words.some((word) => pattern.test(word)))
  return found ? { label: found[0] } : {}
}

const preferredFirst = <Point extends { preferred: boolean }>(points: readonly Point[]): Point[] =>
  points.toSorted((one, other) => Number(other.preferred) - Number(one.preferred))
