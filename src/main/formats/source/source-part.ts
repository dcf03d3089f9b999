import type { Mapping, TableReading } from '#shared/model/mapping.ts'
import type { SourceDraft } from '#shared/model/source-draft.ts'
import type { Profile } from './read-table.ts'

/** A part of a source that is too large to be held whole. */
export interface SourcePart {
  readonly draft: SourceDraft
  /** Of a table; the same for all parts. */
  readonly table: TableReading | null
}

export type StreamedKind = 'csv' | 'json'

export interface StreamInput {
  readonly kind: StreamedKind
  readonly chunks: AsyncIterable<Uint8Array>
  readonly mapping?: Mapping | undefined
  readonly profiles: readonly Profile[]
  /** Rows or entries of a part. */
  readonly atOnce: number
}
