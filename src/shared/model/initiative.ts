import * as z from 'zod'
import { Day, Id } from './common.ts'
import { DraftCustom } from './draft-details.ts'
import { PeriodPrecision } from './fuzzy-period.ts'
import { CustomValue } from './record-parts.ts'

export const initiativeKinds = ['call', 'letter', 'op-ed', 'statement', 'other'] as const
export const InitiativeKind = z.enum(initiativeKinds)
export type InitiativeKind = z.infer<typeof InitiativeKind>

/** What several did together towards somebody outside. */
export const InitiativeRow = z.object({
  id: Id,
  version: z.number().int(),
  kind: InitiativeKind,
  title: z.string(),
  /** One a line. */
  addressees: z.string(),
  /** As it was written; from and to are what could be read of it. */
  dateText: z.string(),
  dateFrom: Day.nullable(),
  dateTo: Day.nullable(),
  datePrecision: PeriodPrecision,
  /** How many took part, where somebody has said so. */
  statedParticipants: z.number().int().nullable(),
  /** How many are known by name; several of one organisation count once. */
  known: z.number().int(),
  outcome: z.string(),
  url: z.string()
})
export type InitiativeRow = z.infer<typeof InitiativeRow>

export const initiativeColumns = [
  'name',
  'kind',
  'date',
  'addressees',
  'participants',
  'partners',
  'stated',
  'outcome',
  'url',
  'tags',
  'lastActivity',
  'created',
  'changed'
] as const
/** What the table can be grouped by; dates by their year. */
export const initiativeGroups = ['kind', 'date'] as const

/** A row of the table Fælles henvendelser. */
export const InitiativeCard = InitiativeRow.omit({ version: true, title: true, dateTo: true, datePrecision: true }).extend({
  /** The title. */
  name: z.string(),
  /** Organisations that are known by name, in one text. */
  partners: z.string(),
  tags: z.array(z.string()),
  lastActivityAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Fields of the user's own, by their ids, as they are kept. */
  customs: z.record(Id, z.string())
})
export type InitiativeCard = z.infer<typeof InitiativeCard>

/** An organisation, a person, or somebody of whom only the name is known. */
export const InitiativeParticipant = z.object({
  id: Id,
  organisationId: Id.nullable(),
  personId: Id.nullable(),
  name: z.string(),
  /** Of a person, where it is known. */
  organisationName: z.string()
})
export type InitiativeParticipant = z.infer<typeof InitiativeParticipant>

export const Initiative = InitiativeRow.extend({
  /** Markdown. */
  body: z.string(),
  tags: z.array(z.string()),
  customs: z.array(CustomValue),
  participants: z.array(InitiativeParticipant),
  /** The sign-on round that it came of, and the version of its text. */
  signOn: z.object({ id: Id, title: z.string(), textNo: z.number().int().nullable() }).nullable(),
  deletedAt: z.string().nullable()
})
export type Initiative = z.infer<typeof Initiative>

export const InitiativePatch = z
  .object({
    kind: InitiativeKind,
    title: z.string().trim().min(1).max(300),
    addressees: z.string().trim().max(4000),
    dateText: z.string().trim().max(200),
    statedParticipants: z.number().int().min(1).max(1_000_000).nullable(),
    body: z.string().trim().max(200_000),
    outcome: z.string().trim().max(64_000),
    url: z.string().trim().max(2000),
    tags: z.array(z.string().min(1).max(60)),
    /** By label; an empty value is taken away, fields that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type InitiativePatch = z.infer<typeof InitiativePatch>
