import * as z from 'zod'
import { PointLabel } from './point-label.ts'

/** What a column can hold of an address; postalCity and formatted hold several parts. */
export const addressParts = ['street', 'extended', 'poBox', 'postalCode', 'city', 'postalCity', 'region', 'country', 'formatted'] as const

/** What a column of a table of projects can be; roles name organisations, contact and manager name persons. */
export const projectTargets = [
  'project.title',
  'project.shortTitle',
  'project.status',
  'project.targetGroup',
  'project.period',
  'project.aim',
  'project.summary',
  'project.description',
  'project.outcome',
  'project.effect',
  'project.funding',
  'project.web',
  'project.focus',
  'project.tags',
  'project.names',
  'project.id',
  'project.lead',
  'project.initiator',
  'project.partner',
  'project.funder',
  'project.evaluator',
  'project.host',
  'project.contact',
  'project.contactTitle',
  'project.contactEmail',
  'project.contactPhone',
  'project.manager'
] as const

/** What a column of a table can be; label tells what the value beside it is for, custom is a field of the user's own. */
export const mappingTargets = [
  'person.name',
  'person.givenName',
  'person.additional',
  'person.familyName',
  'person.honorific',
  'person.suffix',
  'person.email',
  'person.phone',
  'person.title',
  'person.department',
  'person.note',
  'person.language',
  'person.greeting',
  'person.birthday',
  'person.url',
  'person.tags',
  'person.id',
  'person.isPrimary',
  ...addressParts.map((part) => `person.address.${part}` as const),
  'partner.name',
  'partner.shortName',
  'partner.type',
  'partner.cvr',
  'partner.membership',
  'partner.kind',
  'partner.joined',
  'partner.left',
  'partner.website',
  'partner.email',
  'partner.phone',
  'partner.statement',
  'partner.note',
  'partner.tags',
  'partner.id',
  ...addressParts.map((part) => `partner.address.${part}` as const),
  ...projectTargets,
  'optOut.status',
  'optOut.reason',
  'optOut.on',
  'label',
  'custom',
  'skip'
] as const
export const MappingTarget = z.enum(mappingTargets)
export type MappingTarget = z.infer<typeof MappingTarget>

/** update: what the file says wins; fill: only where there is nothing; skip and create as whole-import policies say more. */
export const columnPolicies = ['update', 'fill'] as const
export const ColumnPolicy = z.enum(columnPolicies)

export const ColumnMapping = z.object({
  /** As in the file; empty where there is none. */
  header: z.string(),
  target: MappingTarget,
  label: PointLabel.optional(),
  /** Columns with the same number are one address, or a value and its label. 1-based. */
  group: z.number().int().optional(),
  /** Which person of the row, where a row names several. 1-based; the first where it is left out. */
  person: z.number().int().min(1).max(20).optional(),
  /** Name of the field of the user's own. */
  custom: z.string().trim().min(1).max(100).optional(),
  policy: ColumnPolicy.optional(),
  /** How the guess came about; a profile is what the user said last time. */
  by: z.enum(['profile', 'header', 'content', 'user', 'none'])
})
export type ColumnMapping = z.infer<typeof ColumnMapping>

export const organisationsAs = ['partners', 'others'] as const

/** How the columns of a file become fields; one for each column, in order. */
export const Mapping = z.object({
  columns: z.array(ColumnMapping).max(200),
  /** Whether organisations become partners of the alliance, or only organisations that persons belong to. */
  organisations: z.enum(organisationsAs)
})
export type Mapping = z.infer<typeof Mapping>

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'] as const
export const delimiters = [',', ';', '\t', '|'] as const

/** How a table file is to be read; what is left out is found out. headerRow is 1-based, 0 for none. */
export const Reading = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.string().max(200).optional(),
  headerRow: z.number().int().min(0).max(1000).optional()
})
export type Reading = z.infer<typeof Reading>

/** A table file as it was read: what was found out, and its beginning. */
export const TableReading = z.object({
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  headerRow: z.number().int(),
  /** Rows under the header, without empty ones. */
  rows: z.number().int(),
  columns: z.array(ColumnMapping.extend({ /** The first cells that are not empty. */ samples: z.array(z.string()) })),
  /** The first rows of the file, also those above the header; long cells are cut. */
  preview: z.array(z.array(z.string())),
  organisations: Mapping.shape.organisations,
  /** The profile of an earlier import was used. */
  known: z.boolean()
})
export type TableReading = z.infer<typeof TableReading>

/** Whether the rows of a table are projects. */
export const namesProjects = ({ columns }: Pick<Mapping, 'columns'>): boolean => columns.some(({ target }) => target === 'project.title')
