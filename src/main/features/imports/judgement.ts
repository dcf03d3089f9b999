import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import type { DraftProject } from '#shared/model/draft-project.ts'
import type { Language } from '#shared/model/language.ts'
import type { Disposition, Review, ReviewDoubt } from '#shared/model/review.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import type { Change } from './changes.ts'
import { placeOf } from './inquiry.ts'
import type { RoleRecord } from './known.store.ts'
import type { KnownPartner, KnownPerson } from './known.ts'
import type { KnownProject } from './known-projects.store.ts'
import type { Source } from './source.ts'

/** A row of the review with all that accepting it needs. draft is null for who was on the page last time and is not now. */
interface Judged<Draft, Known> {
  readonly id: string
  readonly read: Draft | null
  /** As corrected. */
  readonly draft: Draft | null
  readonly include: boolean
  readonly disposition: Disposition
  readonly record: Known | undefined
  /** Whom it may stand for, while the user has not said. */
  readonly maybe: Known | undefined
  readonly changes: readonly Change[]
  readonly flags: readonly DraftFlag[]
  readonly doubt: ReviewDoubt | null
  /** A bit for each tab of the review that it belongs to by itself. */
  readonly tabs: number
}

export interface JudgedPerson extends Judged<DraftPerson, KnownPerson> {
  /** Somebody who wished to be erased, and why they are to be here all the same; without that they are left out. */
  readonly erased: { readonly on: string; readonly reason: string | undefined } | null
  /** The open role at the partner. */
  readonly role: RoleRecord | undefined
  /** The open role at another partner that ends, as moved, when the change 'leaves' is taken. */
  readonly leaves: RoleRecord | undefined
  /** How the role of somebody departed ends, as the user said; null for the usual way. */
  readonly departure: RoleEnd | null
}

export interface JudgedPartner extends Judged<DraftPartner, KnownPartner> {
  readonly persons: readonly JudgedPerson[]
  /** Of a partner that is gone: the row under which its people stand now, merged when the change 'merged' is taken. */
  readonly mergedInto: string | undefined
}

export interface JudgedProject extends Judged<DraftProject, KnownProject> {
  readonly draft: DraftProject
  /** The source said the very same last time. */
  readonly isSaidBefore: boolean
  /** Ids of those who are known, by the folded name that the source has for them. */
  readonly whom: { readonly organisations: ReadonlyMap<string, string>; readonly persons: ReadonlyMap<string, string> }
}

export type JudgedPart = JudgedPartner | JudgedPerson | JudgedProject

/** What a source would do to the card file as it is now. */
export interface Judgement {
  readonly source: Source
  readonly wholeness: Review['wholeness']
  readonly language: Language
  /** Whether organisations of the source become partners of the alliance. */
  readonly asPartners: boolean
  readonly partners: readonly JudgedPartner[]
  /** What the noes come to that belong to nobody in particular. */
  readonly optOuts: Review['summary']['optOuts']
  /** Persons who stand under no organisation. */
  readonly loose: readonly JudgedPerson[]
  readonly projects: readonly JudgedProject[]
}

/** Answers to questions change nothing by themselves. */
export const isChanging = (changes: readonly Change[]): boolean => changes.some(({ take, field }) => take && field !== 'match')

/** A row is in doubt while a question about it is open. */
export function dispositionOf(known: boolean, changes: readonly Change[]): Disposition {
  if (changes.some((change) => change.open)) return 'conflict'
  if (!known) return 'create'
  return isChanging(changes) ? 'update' : 'unchanged'
}

/** Whether it is not even sure what the row is about, or that somebody is gone: nobody ticks it but the user, one by one. */
export const isAsking = ({ disposition, doubt }: JudgedPart): boolean =>
  disposition === 'departed' || (doubt !== null && doubt.code !== 'changed-by-hand')

export function* allRows({ partners, loose }: Judgement): Generator<JudgedPartner | JudgedPerson> {
  for (const partner of partners) {
    yield partner
    yield* partner.persons
  }
  yield* loose
}

/** A partner or person by the name of its row. */
export function rowOf(judgement: Judgement, rowId: string): JudgedPartner | JudgedPerson | undefined {
  const place = placeOf(rowId)
  if (!place) return [...allRows(judgement)].find(({ id }) => id === rowId)
  if (place.list === 'loose') return judgement.loose[place.at]
  const partner = judgement.partners[place.at]
  return place.person === undefined ? partner : partner?.persons[place.person]
}
