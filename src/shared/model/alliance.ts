import * as z from 'zod'
import { Day, Id } from './common.ts'

/** Who speaks for the alliance; being so makes nobody a contact person. */
export const allianceRoles = ['initiator', 'chair', 'deputy', 'board', 'secretariat', 'spokesperson'] as const
export const AllianceRole = z.enum(allianceRoles)
export type AllianceRole = z.infer<typeof AllianceRole>

const title = z.string().trim().max(300)

export const AlliancePerson = z.object({
  id: Id,
  version: z.number().int(),
  personId: Id,
  name: z.string(),
  role: AllianceRole,
  title: z.string(),
  fromOn: Day.nullable(),
  toOn: Day.nullable()
})
export type AlliancePerson = z.infer<typeof AlliancePerson>
export const AlliancePersonFacts = z.object({ role: AllianceRole, title, fromOn: Day.nullable(), toOn: Day.nullable() }).partial()

/** What has happened to the alliance, or shall: it is done on a day, planned until then, or dropped. */
export const milestoneStatuses = ['planned', 'done', 'dropped'] as const
export const MilestoneStatus = z.enum(milestoneStatuses)
export type MilestoneStatus = z.infer<typeof MilestoneStatus>

export const Milestone = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  dueOn: Day.nullable(),
  doneOn: Day.nullable(),
  status: MilestoneStatus,
  note: z.string(),
  source: z.string()
})
export type Milestone = z.infer<typeof Milestone>
export const MilestoneFacts = z
  .object({
    title: title.min(1),
    dueOn: Day.nullable(),
    doneOn: Day.nullable(),
    status: MilestoneStatus,
    note: z.string().trim().max(4000),
    source: z.string().trim().max(500)
  })
  .partial()
export type MilestoneFacts = z.infer<typeof MilestoneFacts>

/** What can be both stated and counted. */
export const countedSubjects = ['partners', 'contacts', 'projects', 'working-groups', 'events', 'initiatives'] as const
export const CountedSubject = z.enum(countedSubjects)
export type CountedSubject = z.infer<typeof CountedSubject>

/** What somebody has said there are, and what is counted in the card file now. */
export const StatedTotal = z.object({
  id: Id,
  version: z.number().int(),
  subject: CountedSubject,
  total: z.number().int(),
  statedOn: Day.nullable(),
  source: z.string(),
  counted: z.number().int()
})
export type StatedTotal = z.infer<typeof StatedTotal>
export const StatedTotalFacts = z.object({
  subject: CountedSubject,
  total: z.number().int().min(0).max(100_000_000),
  statedOn: Day.nullable(),
  source: z.string().trim().max(500)
})

export const AllianceFacts = z.object({
  name: z.string().trim().max(200),
  shortName: z.string().trim().max(60),
  termFrom: Day.nullable(),
  termTo: Day.nullable(),
  isAdmissionOpen: z.boolean(),
  vision: z.string().trim().max(16_000),
  goals: z.string().trim().max(16_000),
  secretariat: z.string().trim().max(2000),
  /** The month in which its year begins. */
  fiscalYearStart: z.number().int().min(1).max(12),
  senderName: z.string().trim().max(200),
  senderEmail: z.string().trim().max(320)
})

export const Alliance = AllianceFacts.extend({
  version: z.number().int(),
  people: z.array(AlliancePerson),
  /** The newest first; what is planned before what is done. */
  milestones: z.array(Milestone),
  totals: z.array(StatedTotal),
  counted: z.record(CountedSubject, z.number().int()),
  /** A round number of partners that was reached, and that no milestone tells of. */
  reached: z.object({ count: z.number().int(), on: Day }).nullable()
})
export type Alliance = z.infer<typeof Alliance>
