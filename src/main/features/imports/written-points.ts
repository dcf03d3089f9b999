import { normalisePoint } from '#main/features/records/index.ts'
import type { ReadPhone, ReadText } from '#shared/model/draft.ts'
import type { ContactPoint } from '#shared/model/partner.ts'

/** An address or number: the form in which it is compared, and the one in which it is kept. */
export interface Point {
  readonly key: string
  readonly text: () => string
}

export type PointKind = 'email' | 'phone'

const emailPoint = ({ value }: ReadText): Point => ({ key: normalisePoint('email', value), text: () => value })

/** Kept as written on the page; a number that only the page's own country explains, in full. */
const phonePoint = ({ raw, value, valid }: ReadPhone): Point => ({
  key: valid ? value : normalisePoint('phone', value),
  text: () => (normalisePoint('phone', raw) === value ? raw : value)
})

export const readPoints = (draft: { emails: readonly ReadText[]; phones: readonly ReadPhone[] }, kind: PointKind): Point[] =>
  kind === 'email' ? draft.emails.map(emailPoint) : draft.phones.map(phonePoint)

export const knownPoints = (points: readonly ContactPoint[], kind: PointKind): Point[] =>
  points.filter((point) => point.kind === kind).map(({ raw, value }) => ({ key: value, text: () => raw }))

export const textsOf = (points: readonly Point[]): string[] => points.map(({ text }) => text())
