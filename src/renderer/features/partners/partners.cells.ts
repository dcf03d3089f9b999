import type { Language } from '#shared/model/language.ts'
import type { PartnerRow } from '#shared/model/partner.ts'
import { cellSpecs, type PartnerCellColumn } from '#shared/rules/cells/cell-specs.ts'
import type { CellOption } from '#shared/rules/cells/parse-cell.ts'
import { fold } from '#shared/rules/fold.ts'
import { client } from '../../lib/api.ts'
import type { GridColumn } from '../../ui/grid/index.ts'
import { isoDay } from '../records/index.ts'
import { tagsCell } from '../tags/index.ts'

type Cell = Partial<Pick<GridColumn<PartnerRow>, 'edit' | 'text' | 'withholds' | 'render'>>

/** Who has a role there now, by a part of the name. */
async function contactsNamed(text: string, { id }: PartnerRow): Promise<string[]> {
  const { contacts } = await client.partners.get({ id })
  return contacts.map(({ displayName }) => displayName).filter((name) => fold(name).includes(fold(text)))
}

/** Those who are here, by a part of the name. */
async function staffNamed(text: string): Promise<string[]> {
  const here = (await client.staff.list()).filter(({ isHere, name }) => isHere && name !== '')
  return here.map(({ name }) => name).filter((name) => fold(name).includes(fold(text)))
}

const nameOf = (options: readonly CellOption[], stored: string | null): string =>
  options.find(({ value }) => value === stored)?.names[0] ?? ''

/** How the cells of Partnere are edited and copied. */
export function partnerCells(language: Language): Record<string, Cell> {
  const specs = cellSpecs.partners[language]
  const edited = (column: PartnerCellColumn, value: (partner: PartnerRow) => string): Cell => ({ edit: { spec: specs[column], value } })
  return {
    name: edited('name', (partner) => partner.name),
    type: edited('type', (partner) => nameOf(specs.type.options, partner.organisationType)),
    status: edited('status', (partner) => nameOf(specs.status.options, partner.status)),
    kind: edited('kind', (partner) => nameOf(specs.kind.options, partner.kind)),
    joined: edited('joined', (partner) => partner.joinedText ?? ''),
    focus: { text: (partner) => partner.focus.join(', ') },
    goals: { text: ({ goals }) => (goals.all > 0 ? `${goals.reached}/${goals.all}` : '') },
    left: { text: (partner) => partner.leftOn ?? '' },
    primary: { edit: { spec: specs.primary, value: (partner) => partner.primaryName ?? '', suggest: contactsNamed } },
    email: { ...edited('email', (partner) => partner.email ?? ''), withholds: (partner) => partner.primaryObjects },
    web: edited('web', (partner) => partner.website),
    cvr: edited('cvr', (partner) => partner.cvr),
    tags: tagsCell(specs.tags),
    persons: { text: (partner) => String(partner.personCount) },
    city: { text: (partner) => partner.city ?? '' },
    owner: { edit: { spec: specs.owner, value: (partner) => partner.ownerName ?? '', suggest: staffNamed } },
    lastOutreach: { text: (partner) => isoDay(partner.lastOutreachAt) },
    lastDialogue: { text: (partner) => isoDay(partner.lastDialogueAt) },
    created: { text: (partner) => isoDay(partner.createdAt) },
    changed: { text: (partner) => isoDay(partner.changedAt) }
  }
}
