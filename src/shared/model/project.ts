import * as z from 'zod'
import { Day, Id } from './common.ts'
import { DraftCustom } from './draft-details.ts'
import { PeriodPrecision } from './fuzzy-period.ts'
import { CustomValue } from './record-parts.ts'

export const projectStatuses = ['idea', 'planned', 'running', 'paused', 'finished', 'stopped'] as const
export const ProjectStatus = z.enum(projectStatuses)
export type ProjectStatus = z.infer<typeof ProjectStatus>

/** As what an organisation is in a project. */
export const projectRoles = ['lead', 'initiator', 'partner', 'funder', 'evaluator', 'host'] as const
export const ProjectRole = z.enum(projectRoles)
export type ProjectRole = z.infer<typeof ProjectRole>

export const projectPersonRoles = ['contact', 'lead', 'evaluator'] as const
export const ProjectPersonRole = z.enum(projectPersonRoles)
export type ProjectPersonRole = z.infer<typeof ProjectPersonRole>

export const projectColumns = [
  'name',
  'shortTitle',
  'status',
  'focus',
  'targetGroup',
  'period',
  'lead',
  'partners',
  'contact',
  'summary',
  'outcome',
  'effect',
  'funding',
  'web',
  'tags',
  'milestone',
  'lastActivity',
  'created',
  'changed'
] as const
/** What the table can be grouped by; periods by the year in which they begin. */
export const projectGroups = ['status', 'targetGroup', 'lead', 'period'] as const

/** A row of the table Projekter. Names of several stand in one text, parted by ", ". */
export const ProjectRow = z.object({
  id: Id,
  /** The title. */
  name: z.string(),
  shortTitle: z.string(),
  status: ProjectStatus,
  focus: z.array(z.string()),
  targetGroup: z.string(),
  periodText: z.string(),
  periodFrom: Day.nullable(),
  periodTo: Day.nullable(),
  periodPrecision: PeriodPrecision,
  /** Who leads it and who began it. */
  lead: z.string(),
  organisations: z.string(),
  organisationCount: z.number().int(),
  contacts: z.string(),
  /** Somebody it is asked about is in the role no more that it hangs on. */
  hasLeft: z.boolean(),
  summary: z.string(),
  outcome: z.string(),
  effect: z.string(),
  funding: z.string(),
  url: z.string(),
  tags: z.array(z.string()),
  /** Fields of the user's own, by their ids. */
  customs: z.record(Id, z.string()),
  milestone: z.object({ title: z.string(), dueOn: Day.nullable() }).nullable(),
  lastActivityAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string()
})
export type ProjectRow = z.infer<typeof ProjectRow>

/** An organisation in a project, partner of the alliance or not. */
export const ProjectOrganisation = z.object({
  id: Id,
  version: z.number().int(),
  organisationId: Id,
  name: z.string(),
  isPartner: z.boolean(),
  role: ProjectRole,
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  note: z.string()
})
export type ProjectOrganisation = z.infer<typeof ProjectOrganisation>

export const ProjectPerson = z.object({
  id: Id,
  version: z.number().int(),
  personId: Id,
  name: z.string(),
  role: ProjectPersonRole,
  /** The role it hangs on. */
  affiliationId: Id.nullable(),
  title: z.string(),
  partnerId: Id.nullable(),
  partner: z.string(),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  /** That role has ended, or the person is gone, and the project still names the person. */
  hasLeft: z.boolean()
})
export type ProjectPerson = z.infer<typeof ProjectPerson>

export const ProjectMilestone = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  dueOn: Day.nullable(),
  doneOn: Day.nullable(),
  status: z.enum(['planned', 'done', 'dropped']),
  note: z.string(),
  /** Who sees to it. */
  owner: z.object({ id: Id, name: z.string() }).nullable()
})
export type ProjectMilestone = z.infer<typeof ProjectMilestone>

/** Everything the page of a project shows. */
export const Project = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  shortTitle: z.string(),
  status: ProjectStatus,
  targetGroup: z.string(),
  aim: z.string(),
  summary: z.string(),
  description: z.string(),
  periodText: z.string(),
  periodFrom: Day.nullable(),
  periodTo: Day.nullable(),
  periodPrecision: PeriodPrecision,
  isExtended: z.boolean(),
  url: z.string(),
  links: z.array(z.string()),
  outcome: z.string(),
  effect: z.string(),
  funding: z.string(),
  names: z.array(z.string()),
  focus: z.array(z.object({ id: Id, nameDa: z.string(), nameEn: z.string() })),
  tags: z.array(z.string()),
  customs: z.array(CustomValue),
  /** Open roles by what they are and then by name, ended ones last. */
  organisations: z.array(ProjectOrganisation),
  people: z.array(ProjectPerson),
  milestones: z.array(ProjectMilestone),
  source: z.object({ name: z.string(), at: z.string() }).nullable(),
  deletedAt: z.string().nullable()
})
export type Project = z.infer<typeof Project>

const longText = z.string().max(64_000)
const Names = z.array(z.string().trim().min(1).max(300)).max(50)

export const ProjectPatch = z
  .object({
    title: z.string().trim().min(1).max(500),
    shortTitle: z.string().max(200),
    status: ProjectStatus,
    targetGroup: z.string().max(2000),
    aim: longText,
    summary: longText,
    description: longText,
    /** As it is written; from, to and how exact they are is read out of it. */
    periodText: z.string().max(300),
    url: z.string().max(500),
    links: z.array(z.string().trim().min(1).max(500)).max(50),
    outcome: longText,
    effect: longText,
    funding: longText,
    /** Also known as. */
    names: Names,
    /** By name, in either language; one that is not there yet is made. */
    focus: Names,
    tags: z.array(z.string().min(1).max(60)),
    /** Those that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type ProjectPatch = z.infer<typeof ProjectPatch>

export const NewProject = z.object({
  title: z.string().trim().min(1).max(500),
  status: ProjectStatus.default('running'),
  periodText: z.string().max(300).default(''),
  /** Who leads it. */
  leadId: Id.optional()
})

/** An organisation that is known, or the name of one that is made on the spot and is no partner. */
export const NewProjectOrganisation = z.object({
  projectId: Id,
  organisationId: Id.optional(),
  name: z.string().trim().min(1).max(300).optional(),
  role: ProjectRole.default('partner'),
  fromOn: Day.nullable().default(null),
  note: z.string().max(2000).default('')
})

/** Somebody who is known, or the name of somebody who is made on the spot. The role that speaks for a person at an organisation of the project is what it hangs on. */
export const NewProjectPerson = z.object({
  projectId: Id,
  personId: Id.optional(),
  name: z.string().trim().min(1).max(300).optional(),
  role: ProjectPersonRole.default('contact'),
  fromOn: Day.nullable().default(null)
})

export const ProjectRolePatch = z
  .object({ role: ProjectRole, fromOn: Day.nullable(), toOn: Day.nullable(), note: z.string().max(2000) })
  .partial()
export const ProjectPersonPatch = z.object({ role: ProjectPersonRole, fromOn: Day.nullable(), toOn: Day.nullable() }).partial()

/** A project on the card of a person or a partner. */
export const ProjectOf = z.object({
  id: Id,
  title: z.string(),
  status: ProjectStatus,
  periodText: z.string(),
  /** Codes of roles: of organisations, or of the person. */
  roles: z.array(z.string()),
  /** All of the roles have ended. */
  isPast: z.boolean()
})
export type ProjectOf = z.infer<typeof ProjectOf>

/** Partners down, projects across; cells hold the codes of open roles. */
export const ProjectMatrix = z.object({
  partners: z.array(z.object({ id: Id, name: z.string() })),
  projects: z.array(z.object({ id: Id, title: z.string(), shortTitle: z.string(), status: ProjectStatus })),
  cells: z.array(z.object({ partner: z.number().int(), project: z.number().int(), roles: z.array(ProjectRole) }))
})
export type ProjectMatrix = z.infer<typeof ProjectMatrix>
