import { chosenBy, decideForReader, loadList } from '#main/features/lists/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Wanted } from '#shared/contract/exports.ts'
import type { CardPlural } from '#shared/model/card-kind.ts'
import { normaliseEmail } from '#shared/rules/email-address.ts'

/** Of recipients of a list, by person: the role in which they are on it, and the address that is written to, normalised. */
export type Recipients = ReadonlyMap<string, { affiliationId: string | null; email: string }>

export interface Chosen {
  readonly entity: CardPlural
  readonly ids: readonly string[]
  readonly recipients: Recipients | null
  /** The name of the list. */
  readonly list: string | null
  /** Of a list: who gets no letter. */
  readonly excluded: number
}

/** Whom an export is about. A list is an output channel: who must not be written to is not in it, nor is any address but the one used. */
export function chosenOf(unit: ReadUnit, wanted: Wanted): Chosen {
  if (wanted.what === 'list') return recipientsOf(unit, wanted.listId)
  return {
    entity: wanted.what,
    ids: wanted.ids ?? chosenBy(unit, { ...wanted, entity: wanted.what }),
    recipients: null,
    list: null,
    excluded: 0
  }
}

function recipientsOf(unit: ReadUnit, listId: string): Chosen {
  const { name } = loadList(unit, listId)
  const { decisions } = decideForReader(unit, { by: 'list', listId }, {})
  const included = decisions.flatMap(({ recipient: { personId, affiliationId, email, reason } }) =>
    reason === null && email !== null ? [[personId, { affiliationId, email: normaliseEmail(email) }] as const] : []
  )
  return {
    ...{ entity: 'persons', ids: included.map(([id]) => id), recipients: new Map(included), list: name },
    excluded: decisions.length - included.length
  }
}
