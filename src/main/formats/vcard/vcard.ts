import type { SourceProblem } from '#shared/model/source-draft.ts'

/** family, given, additional, prefix, suffix. */
export type NameParts = readonly [family: string, given: string, additional: string, prefix: string, suffix: string]

/** An address, number or link. types in lower case and without "pref"; label is what the user called it. */
export interface CardPoint {
  readonly value: string
  readonly types: readonly string[]
  readonly preferred: boolean
  readonly label: string
}

export interface CardAddress extends Omit<CardPoint, 'value'> {
  readonly poBox: string
  readonly extended: string
  readonly street: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
}

/** bytes is null for a picture that the card only links to; it is never fetched. */
export interface CardPhoto {
  readonly type: string
  readonly bytes: Uint8Array | null
  readonly url: string
}

export type CardKind = 'individual' | 'org' | 'group' | 'other'

/** What a card says, whatever the version. Empty texts, lists and nulls say nothing. */
export interface VCardToWrite {
  readonly uid: string
  readonly kind: CardKind
  readonly fn: string
  readonly n: NameParts | null
  readonly nicknames: readonly string[]
  /** Organisation, then its units. */
  readonly org: readonly string[]
  readonly titles: readonly string[]
  readonly roles: readonly string[]
  readonly emails: readonly CardPoint[]
  readonly tels: readonly CardPoint[]
  readonly addresses: readonly CardAddress[]
  readonly urls: readonly CardPoint[]
  readonly notes: readonly string[]
  /** YYYY-MM-DD, --MM-DD without the year, or as written where it is no day. */
  readonly birthday: string
  readonly categories: readonly string[]
  /** YYYY-MM-DDTHH:MM:SSZ where the card says so, else as written. */
  readonly rev: string
  readonly photos: readonly CardPhoto[]
  /** Properties that have no field above: unfolded lines, without charset and quoted-printable. */
  readonly extras: readonly string[]
}

interface Placed {
  readonly line: number
}

/** A card as it was read. from and to are its lines, 1-based. */
export interface VCard extends VCardToWrite {
  readonly version: '2.1' | '3.0' | '4.0' | null
  readonly emails: readonly (CardPoint & Placed)[]
  readonly tels: readonly (CardPoint & Placed)[]
  readonly urls: readonly (CardPoint & Placed)[]
  /** Of a group: the uids of those in it. */
  readonly members: readonly string[]
  /** The first line of each property, by its name. */
  readonly lines: ReadonlyMap<string, number>
  readonly from: number
  readonly to: number
}

export interface VCardFile {
  readonly cards: readonly VCard[]
  readonly problems: readonly SourceProblem[]
  /** The file as it can be shown: very long lines and pictures are cut. */
  readonly lines: readonly string[]
}
