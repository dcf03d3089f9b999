import { noKeeper } from '#main/features/consent/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Language } from '#shared/model/language.ts'
import { type Inquiry, isFlat } from './inquiry.ts'
import type { Judgement } from './judgement.ts'

/** What all rows of an import have in common while they are written. */
export interface Into {
  readonly sourceId: string
  /** How we know what the source says about wishes to be left alone. */
  readonly evidence: string
  /** Of the source. */
  readonly language: Language
  /** Whether organisations become partners of the alliance. */
  readonly asPartners: boolean
  /** Known records are left alone. */
  readonly skipsKnown: boolean
  /** Whether the source decides the order of persons. */
  readonly ordered: boolean
  readonly blobs: readonly Uint8Array[]
  /** Persons made in this import, so that one who stands in two places is made once. */
  readonly made: Map<string, string>
  /** Records whose card was kept in this import: of two cards of one record, the first is. */
  readonly kept: Set<string>
  /** Rows that go on with what was said further up in the stream, and are counted there. */
  readonly counted: ReadonlySet<string>
  /** Partners whose primary contact the source has named. */
  readonly starred: Set<string>
  /** Partners by the row in which they stand. */
  readonly partners: Map<string, string>
  /** Gives somebody new the no that an address brings along. */
  readonly keepNo: ReturnType<typeof noKeeper>
}

export function intoOf(unit: UnitOfWork, inquiry: Inquiry, { source, language, asPartners }: Judgement, sourceId: string): Into {
  return {
    sourceId,
    evidence: source.name,
    language,
    asPartners,
    skipsKnown: inquiry.said.policy === 'skip',
    ordered: !isFlat(inquiry),
    blobs: inquiry.draft.blobs,
    made: new Map(),
    kept: new Set(),
    counted: new Set(),
    starred: new Set(),
    partners: new Map(),
    keepNo: noKeeper(unit, source.name)
  }
}
