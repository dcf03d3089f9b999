import type { OrganisationType } from '#shared/model/organisation-type.ts'
import type { JudgedPart, JudgedPartner, JudgedPerson } from './judgement.ts'

/** Under this the greeting is one to look at. */
const sureSplit = 0.7

export const nameOf = ({ draft, record }: JudgedPart): string =>
  (draft && 'title' in draft && !('name' in draft) ? draft.title.value : draft && 'name' in draft ? draft.name.value : undefined) ??
  record?.name ??
  ''

export const isTypeChosen = ({ read, draft }: Pick<JudgedPartner, 'read' | 'draft'>): boolean =>
  read?.organisationType !== draft?.organisationType

/** The type that the partner has, or that accepting the row gives it. */
export function typeOf(row: Pick<JudgedPartner, 'read' | 'draft' | 'record'>): OrganisationType | null {
  const [known, drafted] = [row.record?.organisationType ?? null, row.draft?.organisationType ?? null]
  return isTypeChosen(row) ? (drafted ?? known) : (known ?? drafted)
}

/** Whether the name comes from the source, for somebody new or in the place of the one known. */
export const isRenamed = ({ draft, record, changes }: Pick<JudgedPerson, 'draft' | 'record' | 'changes'>): boolean =>
  draft !== null && (!record || changes.some(({ field, take }) => field === 'name' && take))

export const isGreetingGuessed = (row: Pick<JudgedPerson, 'draft' | 'record' | 'changes'>): boolean =>
  isRenamed(row) && (row.draft?.splitConfidence ?? 1) < sureSplit && (row.record?.override ?? '') === ''
