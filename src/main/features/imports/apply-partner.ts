import { createPartner, setStatement, updatePartner } from '#main/features/partners/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftPartner } from '#shared/model/draft.ts'
import type { Language } from '#shared/model/language.ts'
import type { PartnerPatch } from '#shared/model/partner.ts'
import { fold } from '#shared/rules/fold.ts'
import { writePoints } from './apply-points.ts'
import { mailDomains } from './entries.ts'
import { isChanging, type JudgedPartner } from './judgement.ts'
import { knowsDomain } from './known.store.ts'
import type { KnownPartner } from './known.ts'
import { statementLanguage } from './partner-changes.ts'
import { readPoints, textsOf } from './written-points.ts'

interface From {
  sourceId: string
  /** Of the page. */
  language: Language
}

export interface AppliedPartner {
  partnerId: string
  did: 'created' | 'updated' | 'ended' | 'nothing'
}

/** Does what was decided for a partner, and nothing else. */
export function applyPartner(unit: UnitOfWork, row: JudgedPartner, from: From): AppliedPartner | undefined {
  const { record, draft } = row
  if (row.disposition === 'departed' && record) {
    updatePartner(unit, record.id, unit.load('organisation', record.id).version, { status: 'left' })
    return { partnerId: record.id, did: 'ended' }
  }
  if (!draft) return undefined
  if (!record) return { partnerId: makePartner(unit, draft, from), did: 'created' }
  changePartner(unit, row, draft, record, from)
  return { partnerId: record.id, did: isChanging(row.changes) ? 'updated' : 'nothing' }
}

function makePartner(unit: UnitOfWork, draft: DraftPartner, from: From): string {
  const values = { name: draft.name.value, organisationType: draft.organisationType, website: draft.url?.value ?? '', tags: [] }
  const id = createPartner(unit, values, from.sourceId)
  if (draft.statement) setStatement(unit, id, statementLanguage({ draft, language: from.language }), draft.statement.value, from.sourceId)
  for (const kind of ['email', 'phone'] as const)
    writePoints(unit, { type: 'organisation', id }, kind, textsOf(readPoints(draft, kind)), from.sourceId)
  return id
}

function changePartner(unit: UnitOfWork, { changes }: JudgedPartner, draft: DraftPartner, record: KnownPartner, from: From): void {
  const taken = new Map(changes.filter(({ take }) => take).map((change) => [change.field, change]))
  const name = taken.get('name')?.new
  const website = taken.get('website')?.new
  const patch: PartnerPatch = {
    ...(name === undefined ? {} : { name }),
    ...(website === undefined ? {} : { website }),
    ...(taken.has('organisationType') ? { organisationType: draft.organisationType } : {})
  }
  if (Object.keys(patch).length > 0) updatePartner(unit, record.id, unit.load('organisation', record.id).version, patch)
  if (name !== undefined && fold(name) !== fold(record.name))
    unit.insert('organisation_name', { organisation_id: record.id, name: record.name, kind: 'former' })
  if (taken.has('statement') && draft.statement)
    setStatement(unit, record.id, statementLanguage({ draft, language: from.language }), draft.statement.value, from.sourceId)
  if (taken.has('status')) unit.insert('membership', { organisation_id: record.id, kind: 'partner', status: 'active' })
  for (const [field, kind] of [['emails', 'email'] as const, ['phones', 'phone'] as const]) {
    const list = taken.get(field)?.list
    if (list) writePoints(unit, { type: 'organisation', id: record.id }, kind, list, from.sourceId)
  }
}

/** What the addresses that were taken over say about the partner's own domains. */
export function learnDomains(unit: UnitOfWork, partnerId: string, { changes, record, draft, persons }: JudgedPartner): void {
  const isNew = (row: { record: unknown; changes: JudgedPartner['changes'] }) =>
    row.record === undefined || row.changes.some(({ field, take }) => take && (field === 'emails' || field === 'partner'))
  const drafts = [{ record, changes, draft, include: true }, ...persons].flatMap((row) =>
    row.draft && row.include && isNew(row) ? row.draft : []
  )
  for (const domain of mailDomains(drafts))
    if (!knowsDomain(unit.db, partnerId, domain)) unit.insert('organisation_domain', { organisation_id: partnerId, domain })
}
