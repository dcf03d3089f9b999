import * as z from 'zod'

/**
 * Kinds of cards: each has a table, a page, views, cells, tags, files, promises, a timeline and a place in the trash. A new kind is a line
 * in each list here; then the compiler names what it still lacks (tables are Records of kinds).
 */
export const cardKinds = ['person', 'organisation', 'project', 'working_group', 'event', 'initiative'] as const
export const CardKind = z.enum(cardKinds)
export type CardKind = z.infer<typeof CardKind>

/** What many of a kind are called: in the contract, in selections, in files. */
export const CardPlural = z.enum(['persons', 'partners', 'projects', 'workingGroups', 'events', 'initiatives'])
export type CardPlural = z.infer<typeof CardPlural>

export const pluralOf = {
  person: 'persons',
  organisation: 'partners',
  project: 'projects',
  working_group: 'workingGroups',
  event: 'events',
  initiative: 'initiatives'
} as const satisfies Record<CardKind, CardPlural>
export const kindOfPlural = {
  persons: 'person',
  partners: 'organisation',
  projects: 'project',
  workingGroups: 'working_group',
  events: 'event',
  initiatives: 'initiative'
} as const satisfies Record<CardPlural, CardKind>
