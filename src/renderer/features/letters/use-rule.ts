import { hashKey } from '@tanstack/react-query'
import { useState } from 'react'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { canAsk } from '#shared/rules/filter/can-ask.ts'
import { chipsOf, filterOf } from '../filters/index.ts'

/** The rule of a list while it is looked at, and changed. */
export interface RuleDraft {
  /** Of which cards it asks. */
  entity: CardKind
  /** Null: everybody. */
  filter: Filter | null
  change: (filter: Filter | null) => void
  /** Asks for cards of another kind, by what can be asked of these too. */
  changeEntity: (entity: CardKind) => void
  /** Back to the one that is kept. */
  forget: () => void
  isChanged: boolean
}

export const everybody: Filter = { version: 2, where: { kind: 'and', nodes: [] } }

/** Follows the list, also after undo, until somebody changes it. */
export function useRule(list: ListRow): RuleDraft {
  const kept = { entity: list.entity, filter: filterOf(chipsOf(list.filter)) }
  const [draft, setDraft] = useState<typeof kept>()
  const rule = draft !== undefined && hashKey([draft]) !== hashKey([kept]) ? draft : kept
  return {
    ...rule,
    change: (filter) => setDraft({ ...rule, filter }),
    changeEntity: (entity) => setDraft({ entity, filter: filterOf(chipsOf(rule.filter).filter((node) => canAsk(entity, node))) }),
    forget: () => setDraft(undefined),
    isChanged: rule !== kept
  }
}
