import type { Progress } from '#main/foundation/session.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { applyPartner, learnDomains } from './apply-partner.ts'
import { type AppliedPerson, applyPerson, type Into } from './apply-person.ts'
import type { Inquiry } from './inquiry.ts'
import { judge } from './judge.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'
import { type ReadRow, recordRun } from './record-run.ts'

export interface Applied {
  partners: Record<'created' | 'updated' | 'ended', number>
  persons: Record<'created' | 'updated' | 'ended', number>
  optOuts: number
}

/** Accepts a review: everything that is ticked, in one unit, judged once more against the card file as it is now. */
export function* applyReview(unit: UnitOfWork, inquiry: Inquiry): Generator<Progress, Applied> {
  const judgement = judge(unit, inquiry)
  if (!judgement.partners.some(({ include }) => include)) throw new AppError('import.nothing-chosen')
  const sourceId = judgement.source.id ?? unit.insert('import_source', { name: judgement.source.name, kind: 'page' })
  const applied: Applied = { partners: { created: 0, updated: 0, ended: 0 }, persons: { created: 0, updated: 0, ended: 0 }, optOuts: 0 }
  const into = { sourceId, language: judgement.language, made: new Map<string, string>() }
  const total = judgement.partners.length
  const rows: ReadRow[] = []
  for (const [done, row] of judgement.partners.entries()) {
    rows.push(...applyEntry(unit, row, into, applied))
    // derived columns on the way, so that the end does not stall
    unit.settle()
    yield { step: 'partners', done, total }
  }
  for (const step of recordRun(unit, inquiry, { sourceId, wholeness: judgement.wholeness, rows })) yield { step, done: total, total }
  return applied
}

type Target = Omit<Into, 'partnerId'> & Parameters<typeof applyPartner>[2]

function applyEntry(unit: UnitOfWork, row: JudgedPartner, into: Target, applied: Applied): ReadRow[] {
  const partner = row.include ? applyPartner(unit, row, into) : undefined
  if (!partner) return [rowOf('organisation', row, undefined), ...row.persons.map((person) => rowOf('person', person, undefined))]
  if (partner.did !== 'nothing') applied.partners[partner.did]++
  const { partnerId } = partner
  const persons = row.persons.map((person) => ({
    person,
    done: person.include ? applyPerson(unit, person, { ...into, partnerId }) : undefined
  }))
  for (const { done } of persons) if (done && done.did !== 'nothing') applied.persons[done.did]++
  learnDomains(unit, partnerId, row)
  keepOrder(unit, persons)
  return [
    rowOf('organisation', row, { partnerId }),
    ...persons.map(({ person, done }) => rowOf('person', person, done && { partnerId, personId: done.personId }))
  ]
}

const rowOf = (entity: ReadRow['entity'], row: JudgedPartner | JudgedPerson, ids: ReadRow['ids']): ReadRow => ({ entity, row, ids })

/** Who came in between stands where the page has them; as long as nobody came, nobody is moved. */
function keepOrder(unit: UnitOfWork, persons: readonly { person: JudgedPerson; done: AppliedPerson | undefined }[]): void {
  const roles = persons.flatMap(({ person, done }) => (done?.roleId ? [{ id: done.roleId, isNew: done.roleId !== person.role?.id }] : []))
  if (!roles.some(({ isNew }) => isNew)) return
  for (const [position, { id }] of roles.entries()) unit.update('affiliation', id, { position })
}
