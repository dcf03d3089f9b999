import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import { decodeText, detectKind } from '#main/formats/text-input/index.ts'
import { AppError } from '#shared/errors.ts'
import type { PageDraft } from '#shared/model/draft.ts'
import type { SourceKind } from '#shared/model/review.ts'

export interface Given {
  from: 'auto' | SourceKind
  /** What a browser copies comes as text and as HTML at once. */
  text?: string | undefined
  html?: string | undefined
  file?: { bytes: Uint8Array; name: string } | undefined
}

export interface ReadPage {
  kind: 'page' | 'html'
  content: string
  page: PageDraft
}

/** Reads what was pasted or dropped; of text and HTML the one that says more. Throws the import.* codes. */
export function readPage({ from, text, html, file }: Given): ReadPage {
  if (from !== 'auto' && from !== 'page' && from !== 'html') throw new AppError('import.unknown-format', { file: from })
  const kindOf = (content: string) => (from === 'html' ? 'html' : detectKind(content))
  const contents = [
    ...(html?.trim() ? [{ kind: 'html' as const, content: checked(html) }] : []),
    ...[...(text?.trim() ? [checked(text)] : []), ...(file ? [decodeText(file.bytes).text] : [])].map((content) => ({
      kind: kindOf(content),
      content
    }))
  ]
  if (contents.length === 0) throw new AppError('import.empty')
  const read = contents.map(attempt)
  const best = read.flatMap((each) => ('page' in each ? each : [])).toSorted((one, other) => said(other.page) - said(one.page))[0]
  const refused = read.find((each) => 'error' in each)
  if (!best) throw refused?.error
  return best
}

/** Pasted text goes through the same door as a file: size, and signs that are no text. */
const checked = (content: string): string => decodeText(Buffer.from(content, 'utf8')).text

function attempt({ kind, content }: { kind: 'text' | 'html'; content: string }): ReadPage | { error: unknown } {
  try {
    return { kind: kind === 'html' ? 'html' : 'page', content, page: readPartnerPage({ kind, content }) }
  } catch (error) {
    if (error instanceof AppError) return { error }
    throw error
  }
}

/** A copy of folded sections has headings in one form and people in the other. */
const said = ({ partners }: PageDraft): number => partners.reduce((sum, partner) => sum + 1 + partner.contacts.length, 0)
