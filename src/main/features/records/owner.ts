import type { CardKind } from '#shared/model/card-kind.ts'

/** The record that something belongs to. */
export interface Owner {
  type: CardKind
  id: string
}
