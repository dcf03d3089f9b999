import type { Connection } from '#main/foundation/db/connection.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Hit } from '#shared/model/search.ts'
import { type HitKind, hitKindOf } from '#shared/model/working.ts'
import { fold } from '#shared/rules/fold.ts'
import { excerptOf, marksOf } from '#shared/rules/search/found-words.ts'
import { leadsOf, notesOf, otherTexts, partnersOf, rolesOf } from './hits.store.ts'
import type { Quoted } from './quotations.store.ts'
import type { SmallKind, SmallRow } from './small.store.ts'
import type { Statement } from './statements.store.ts'

interface NamedRow {
  id: string
  name: string
}
type Words = readonly string[]

export function hitOf(kind: HitKind, { id, name }: NamedRow, words: Words, more: Partial<Hit> = {}): Hit {
  const nothing = { subtitle: '', past: false, partner: null, why: null, on: null, of: null }
  return { kind, id, title: name, marks: marksOf(name, words), ...nothing, ...more }
}

/** Persons with the role that speaks for them. */
export function personHits(db: Connection, rows: readonly NamedRow[], words: Words, by?: 'spelling'): Hit[] {
  const roles = new Map(
    rolesOf(
      db,
      rows.map(({ id }) => id)
    ).map((role) => [role.id, role])
  )
  return rows.map((row) => {
    const role = roles.get(row.id)
    const said = [role?.past === 1 ? '' : role?.title, role?.at].filter(Boolean).join(', ')
    return hitOf('person', row, words, { subtitle: said, past: role?.past === 1, why: whyOf(db, row, words, said, by) })
  })
}

export function partnerHits(db: Connection, rows: readonly NamedRow[], words: Words, by?: 'spelling'): Hit[] {
  const facts = new Map(
    partnersOf(
      db,
      rows.map(({ id }) => id)
    ).map(({ id, ...partner }) => [id, partner])
  )
  return rows.map((row) => hitOf('partner', row, words, { partner: facts.get(row.id) ?? null, why: whyOf(db, row, words, '', by) }))
}

/** Projects with who leads them. */
export function projectHits(db: Connection, rows: readonly NamedRow[], words: Words, by?: 'spelling'): Hit[] {
  const leads = new Map(
    leadsOf(
      db,
      rows.map(({ id }) => id)
    ).map(({ id, lead }) => [id, lead ?? ''])
  )
  return rows.map((row) => {
    const lead = leads.get(row.id) ?? ''
    return hitOf('project', row, words, { subtitle: lead, why: whyOf(db, row, words, lead, by) })
  })
}

/** What holds the first word that neither the name nor the line beside it holds. */
function whyOf(db: Connection, { id, name }: NamedRow, words: Words, said: string, by: 'spelling' | undefined): Hit['why'] {
  if (by) return { by, text: '' }
  const shown = fold(`${name} ${said}`)
  const missing = words.find((word) => !shown.includes(word))
  if (missing === undefined) return null
  const found = otherTexts(db, id).find(({ text }) => fold(text).includes(missing))
  return found ? { by: found.by, text: found.text.split('\t')[0] ?? '' } : null
}

export const smallHits = (kind: SmallKind, rows: readonly SmallRow[], words: Words): Hit[] =>
  rows.map((row) =>
    hitOf(kind, row, words, {
      on: row.on,
      of: kind === 'view' ? { kind: hitKindOf[row.subtitle as CardKind], id: null } : null
    })
  )

export const noteHits = (db: Connection, seqs: readonly number[], words: Words): Hit[] =>
  notesOf(db, seqs).map(({ id, text, on, kind, ofId, of }) =>
    hitOf('activity', { id, name: excerptOf(text, words) }, words, { subtitle: of, on, of: { kind, id: ofId } })
  )

export const statementHits = (statements: readonly Statement[], words: Words): Hit[] =>
  statements.map(({ partnerId, partner, text }) =>
    hitOf('statement', { id: partnerId, name: excerptOf(text, words) }, words, {
      subtitle: partner,
      of: { kind: 'partner', id: partnerId }
    })
  )

export const quotationHits = (quotations: readonly Quoted[], words: Words): Hit[] =>
  quotations.map(({ personId, who, text, on }) =>
    hitOf('quotation', { id: personId, name: excerptOf(text, words) }, words, { subtitle: who, on, of: { kind: 'person', id: personId } })
  )
