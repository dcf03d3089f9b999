import type { Language } from '#shared/model/language.ts'
import type { OutWay } from '#shared/model/out-way.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { LabelOptions } from '#shared/model/prints.ts'

/** What is to be written, and how. */
export interface SinkWanted {
  readonly mailing: MailingRow
  readonly as: OutWay
  readonly labels: LabelOptions
  readonly language?: Language | undefined
  /** That the host named. */
  readonly place: string | undefined
}

/** Names of those who are not on the paper, or not with all of their text. */
export interface SinkAnswer {
  noAddress: string[]
  tooLong: string[]
}

/** A file in one piece. */
export type Made = SinkAnswer & { bytes: Uint8Array }
