import * as z from 'zod'
import type { DraftPerson, PageDraft } from './draft.ts'
import type { DraftOptOut } from './draft-details.ts'
import type { DraftProject } from './draft-project.ts'

export const problemCodes = [
  'row.too-few-cells',
  'row.too-many-cells',
  'row.unclosed-quote',
  'row.stray-quote',
  'row.nobody',
  'cell.too-long',
  'cell.not-a-date',
  'cell.unknown-value',
  'cell.error',
  'cell.differs',
  'card.broken-line',
  'card.broken-value',
  'card.not-closed',
  'card.nobody',
  'entry.broken',
  'period.ends-early',
  'text.replaced'
] as const

/** Something that could not be read as it stands. error: the row or value is left out; warn: it was read, perhaps not as meant. */
export const SourceProblem = z.object({
  /** 1-based line, or row of a sheet. */
  line: z.number().int(),
  /** The column's header or the property's name. */
  column: z.string().nullable(),
  code: z.enum(problemCodes),
  severity: z.enum(['error', 'warn']),
  value: z.string().nullable()
})
export type SourceProblem = z.infer<typeof SourceProblem>

/** What a reader made of a source of any kind. */
export interface SourceDraft extends PageDraft {
  /** Persons who stand under no organisation. */
  readonly loose: readonly DraftPerson[]
  /** Addresses that must not be written to, of nobody in particular. */
  readonly optOuts: readonly DraftOptOut[]
  /** Of a source that tells of projects; it tells of nobody else. */
  readonly projects: readonly DraftProject[]
  readonly problems: readonly SourceProblem[]
  /** Bytes of pictures, by place. */
  readonly blobs: readonly Uint8Array[]
}

/** A page as a source; it has none of the rest. */
export const pageAsSource = (page: PageDraft): SourceDraft => ({
  ...page,
  ...{ loose: [], optOuts: [], projects: [], problems: [], blobs: [] }
})
