import { createPartner } from '#main/features/partners/index.ts'
import { createPerson } from '#main/features/persons/index.ts'
import { createProject } from '#main/features/projects/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { splitName } from '#shared/rules/name-split.ts'
import { blankPartnerRow, blankPersonRow, blankProjectRow } from './cells.store.ts'
import type { PartnerFacts, PersonFacts, PlainFacts, ProjectFacts } from './facts.ts'

const nothing = { points: [], tags: [], customs: new Map<string, string>() } as const

/** What stands in the cells of a person who is not there yet. */
export const blankPerson = ({ db }: ReadUnit): PersonFacts => ({ ...nothing, row: blankPersonRow(db), role: undefined })

/** What stands in the cells of a partner that is not there yet. */
export const blankPartner = ({ db }: ReadUnit): PartnerFacts => ({
  ...nothing,
  row: blankPartnerRow(db),
  ...{ status: '', kind: '', joined: '', ownerName: '', contacts: [], primary: undefined, primaryPoints: [] }
})

/** What stands in the cells of a project that is not there yet. */
export const blankProject = ({ db }: ReadUnit): ProjectFacts => ({ ...nothing, row: blankProjectRow(db), focus: [] })

/** What stands in the cells of a card that is not there yet and has no parts. */
export const blankPlain = (): PlainFacts => ({ ...nothing, id: '', version: 0, values: {} })

/** Makes a person of a name and gives the id. */
export const makePerson = (unit: UnitOfWork, name: string): string =>
  createPerson(unit, { ...splitName(name), title: '', emails: [], phones: [] })

/** Makes a partner of a name and gives the id. */
export const makePartner = (unit: UnitOfWork, name: string): string =>
  createPartner(unit, { name, organisationType: null, website: '', tags: [] })

/** Makes a project of a title and gives the id. */
export const makeProject = (unit: UnitOfWork, title: string): string => createProject(unit, { title, status: 'running', periodText: '' })
