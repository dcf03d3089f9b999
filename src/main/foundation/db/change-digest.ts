import { createHash, type Hash, hash } from 'node:crypto'

/** What a change is known by, also when it was erased. The salt keeps an erased value from being found by trying all there are. */
export interface ChangeContent {
  table_name: string
  row_id: string
  op: string
  before_json: string | null
  after_json: string | null
  salt: Uint8Array | null
}

/** A change set without its number and its hash. */
export type SetFacts = Record<'id' | 'label_key' | 'label_args' | 'kind' | 'host' | 'at', string> &
  Record<'actor_staff_id' | 'reverts_id', string | null>

export function changeDigest(change: ChangeContent): Uint8Array {
  const { table_name, row_id, op, before_json, after_json, salt } = change
  const said = [table_name, row_id, op, before_json, after_json].map((value) => (typeof value === 'string' ? value.toWellFormed() : value))
  return hash('sha256', JSON.stringify([...said, salt ? Buffer.from(salt).toString('hex') : null]), 'buffer').subarray(0, 16)
}

/** The hash of a set goes over that of the set before, what the set says of itself, and the digests of its changes in order. */
export function beginLink(before: Uint8Array | null, set: SetFacts): Hash {
  const facts = [set.id, set.label_key, set.label_args, set.kind, set.actor_staff_id, set.host, set.at, set.reverts_id]
  return createHash('sha256')
    .update(before ?? '')
    .update(JSON.stringify(facts))
}
