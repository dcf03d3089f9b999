import { createHash } from 'node:crypto'
import type { QualityEntity, QualityField, QualityRule } from '#shared/model/quality.ts'

/** An issue as a look finds it, before it is dressed with names for the screen. */
export interface Found {
  rule: QualityRule
  entity: QualityEntity
  entityId: string
  /** Of the address, entry or statement where a record has several; else empty. */
  part: string
  field: QualityField
  /** As it is shown. */
  value: string
  suggestion: string | null
  /** What the issue is about, whole; when it changes, the issue is another one. Defaults to the value. */
  about?: string
}

/** Names an issue, whatever its value. */
export const keyOf = ({ rule, entityId, part }: Pick<Found, 'rule' | 'entityId' | 'part'>): string => `${rule} ${entityId} ${part}`

/** What is kept of the value of an issue that was set aside: enough to see that it is another one now, not what it was. */
export const fingerprintOf = ({ about, value }: Found): string =>
  createHash('sha256')
    .update(about ?? value)
    .digest('hex')
    .slice(0, 16)
