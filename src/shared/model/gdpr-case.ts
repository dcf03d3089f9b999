import * as z from 'zod'
import { Day, Id } from './common.ts'

/** What somebody can want with what is kept of them, in the order in which it is offered. */
export const caseKinds = ['no-newsletter', 'object', 'access', 'rectify', 'restrict', 'erase'] as const
export const CaseKind = z.enum(caseKinds)
export type CaseKind = z.infer<typeof CaseKind>

export const caseOutcomes = ['done', 'refused', 'withdrawn'] as const
export const CaseOutcome = z.enum(caseOutcomes)
export type CaseOutcome = z.infer<typeof CaseOutcome>

export const caseStates = ['open', 'closed', 'all'] as const
export const CaseState = z.enum(caseStates)
export type CaseState = z.infer<typeof CaseState>

export const GdprCase = z.object({
  id: Id,
  version: z.number().int(),
  /** Null once the person is erased, or where nobody in the card file was found. */
  personId: Id.nullable(),
  personName: z.string().nullable(),
  kind: CaseKind,
  receivedOn: Day,
  /** By when it has to be answered: a month after it came. */
  dueOn: Day,
  how: z.string(),
  answeredOn: Day.nullable(),
  closedOn: Day.nullable(),
  outcome: CaseOutcome.nullable(),
  reason: z.string()
})
export type GdprCase = z.infer<typeof GdprCase>

/** A text elsewhere in the card file that names the person. */
export const TraceHit = z.object({
  /** Names the text; given back to keep it. */
  key: z.string().max(300),
  table: z.string(),
  /** What the text belongs to, as it is called. */
  where: z.string(),
  /** Before the name, the name, and after it. */
  before: z.string(),
  mark: z.string(),
  after: z.string(),
  /** Stays unless it is said otherwise: what was printed, or approved by a partner. */
  keeps: z.boolean()
})
export type TraceHit = z.infer<typeof TraceHit>

export const TraceFile = z.object({
  id: Id,
  path: z.string(),
  kind: z.string(),
  at: z.string(),
  /** sure: the person is in it; maybe: it was made of many while the person was known here. */
  holds: z.enum(['sure', 'maybe']),
  /** there: it can be deleted from here; gone: it does not lie where it was written; fetched: it was downloaded to a place nobody told. */
  place: z.enum(['there', 'gone', 'fetched'])
})
export type TraceFile = z.infer<typeof TraceFile>

/** Everything that erasing somebody comes to. */
export const Traces = z.object({
  personId: Id,
  name: z.string(),
  /** Others of that name: a text may mean one of them. */
  namesakes: z.number().int(),
  /** Rows that go, by the table. */
  rows: z.array(z.object({ table: z.string(), count: z.number().int() })),
  /** Texts that are asked about one by one. */
  hits: z.array(TraceHit),
  /** Texts in what nobody looks at, out of which the person is taken without asking. */
  silent: z.array(z.object({ table: z.string(), count: z.number().int() })),
  files: z.array(TraceFile),
  /** Backups that still hold the person, the newest first. */
  backups: z.array(z.object({ name: z.string(), at: z.string(), expiresOn: Day.nullable() })),
  /** The open wish to be erased, where there is one. */
  case: GdprCase.nullable()
})
export type Traces = z.infer<typeof Traces>

/** Somebody there may be no reason to keep any more. */
export const RetentionRow = z.object({
  personId: Id,
  name: z.string(),
  /** contact: no role and no contact for so long; purpose: was kept for a purpose whose time is over. */
  because: z.enum(['contact', 'purpose']),
  /** Its code. */
  purpose: z.string().nullable(),
  lastContactOn: Day.nullable(),
  /** The last role that ended, or when the card was made. */
  since: Day
})
export type RetentionRow = z.infer<typeof RetentionRow>
