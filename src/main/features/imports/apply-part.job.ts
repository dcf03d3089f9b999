import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import { type Applied, applyAll, rowsToSettle } from './apply.job.ts'
import { makeFields } from './apply-fields.ts'
import { type Into, intoOf } from './apply-into.ts'
import { Examination } from './examination.ts'
import type { GoingOn } from './go-on.ts'
import type { Inquiry } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import type { KnownPerson } from './known.ts'
import { recordPart } from './record-part.ts'
import type { ReadRow } from './record-run.ts'
import type { SoFar } from './so-far.ts'
import type { Tally } from './tally.ts'

/** Judges a part of a stream against what is there, the earlier parts included, and writes it. Gives its rows as they are done. */
export function* applyPart(unit: UnitOfWork, inquiry: Inquiry, soFar: SoFar, applied: Applied, tally: Tally): Generator<ReadRow> {
  soFar.nextPart()
  const { judgement, goingOn, persons } = new Examination(unit, inquiry)
  const counted = tally.add(inquiry.draft, judgement, goingOn)
  makeFields(unit, judgement, soFar.fields)
  let done = 0
  const into = { ...intoPart(unit, inquiry, judgement, { soFar, goingOn, persons }), counted }
  for (const row of applyAll(unit, judgement, into, applied)) {
    recordPart(unit, soFar, row, tally.row++)
    if (++done % rowsToSettle === 0) unit.settle()
    yield row
  }
  unit.settle()
}

interface Known {
  readonly soFar: SoFar
  readonly goingOn: GoingOn | undefined
  readonly persons: ReadonlyMap<string, KnownPerson>
}

/** Who was made further up in the stream is made once, and the card of those who were named there is the first that was read. */
function intoPart(unit: UnitOfWork, inquiry: Inquiry, judgement: Judgement, { soFar, goingOn, persons }: Known): Into {
  const into = intoOf(unit, inquiry, judgement, soFar.source.id)
  for (const { id, name, made, points } of persons.values()) {
    const first = points.find(({ kind }) => kind === 'email')
    if (made && first) into.made.set(`${fold(name)} ${first.value}`, id)
  }
  const joined = goingOn?.rows ?? new Set<string>()
  const goOn = new Set(
    [...judgement.loose, ...judgement.partners.flatMap((row) => row.persons)].flatMap(({ id, record }) =>
      record && joined.has(id) ? record.id : []
    )
  )
  for (const person of persons.values()) if (soFar.isClaimed(person) && !goOn.has(person.id)) into.kept.add(person.id)
  return { ...into, starred: soFar.starred }
}
