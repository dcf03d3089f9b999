import { normalisePoint } from '#main/features/records/index.ts'
import type { ReadPhone, ReadText } from '#shared/model/draft.ts'
import type { ContactPoint } from '#shared/model/partner.ts'

/** Addresses and numbers as the card file keeps them. */
export interface WrittenPoints {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** As written on the page; a number that only the page's own country explains, in full. */
const phoneText = ({ raw, value }: ReadPhone) => (normalisePoint('phone', raw) === value ? raw : value)

export const writtenPoints = (draft: { emails: readonly ReadText[]; phones: readonly ReadPhone[] }): WrittenPoints => ({
  emails: draft.emails.map(({ value }) => value),
  phones: draft.phones.map(phoneText)
})

export const knownPoints = (points: readonly ContactPoint[]): WrittenPoints => ({
  emails: points.filter(({ kind }) => kind === 'email').map(({ raw }) => raw),
  phones: points.filter(({ kind }) => kind === 'phone').map(({ raw }) => raw)
})
