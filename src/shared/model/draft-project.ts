import * as z from 'zod'
import { DraftFlag, ReadText } from './draft.ts'
import { DraftCustom } from './draft-details.ts'
import { ProjectPersonRole, ProjectRole, ProjectStatus } from './project.ts'

/** Texts of a project that a source may say; '' for what it does not. */
export const draftProjectTexts = [
  'shortTitle',
  'targetGroup',
  'aim',
  'summary',
  'description',
  'period',
  'web',
  'outcome',
  'effect',
  'funding'
] as const
export type DraftProjectText = (typeof draftProjectTexts)[number]

/** Somebody whom a project names, as far as it does. */
export const DraftContact = z.object({
  name: z.string(),
  role: ProjectPersonRole,
  title: z.string(),
  organisation: z.string(),
  emails: z.array(z.string()),
  phones: z.array(z.string())
})
export type DraftContact = z.infer<typeof DraftContact>

/** A project as read from a source. */
export const DraftProject = z.object({
  title: ReadText,
  texts: z.record(z.enum(draftProjectTexts), z.string()),
  status: ProjectStatus.nullable(),
  focus: z.array(z.string()),
  tags: z.array(z.string()),
  /** Also known as. */
  names: z.array(z.string()),
  organisations: z.array(z.object({ name: z.string(), role: ProjectRole })),
  contacts: z.array(DraftContact),
  /** Fields of the user's own. */
  custom: z.array(DraftCustom),
  /** Its number in the source, or our own id. */
  key: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  flags: z.array(DraftFlag)
})
export type DraftProject = z.infer<typeof DraftProject>

/** A project of which no more is known than its title. */
export const untoldProject = (title: string, line: number): DraftProject => ({
  title: { value: title, line, confidence: 1 },
  texts: Object.fromEntries(draftProjectTexts.map((name) => [name, ''])) as DraftProject['texts'],
  status: null,
  ...{ focus: [], tags: [], names: [], organisations: [], contacts: [], custom: [], key: '', flags: [] },
  ...{ from: line, to: line }
})
