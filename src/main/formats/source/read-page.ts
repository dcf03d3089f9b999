import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import { AppError } from '#shared/errors.ts'
import type { PageDraft } from '#shared/model/draft.ts'

export interface PageContent {
  readonly kind: 'text' | 'html'
  readonly content: string
}

export interface ReadPage {
  readonly kind: 'page' | 'html'
  readonly content: string
  readonly page: PageDraft
}

/** Reads a page in the forms in which it was given; what a browser copies comes as text and as HTML at once, and one may say more. */
export function readPage(contents: readonly PageContent[]): ReadPage {
  const read = contents.map(attempt)
  const best = read.flatMap((each) => ('page' in each ? each : [])).toSorted((one, other) => said(other.page) - said(one.page))[0]
  const refused = read.find((each) => 'error' in each)
  if (!best) throw refused?.error ?? new AppError('import.empty')
  return best
}

function attempt({ kind, content }: PageContent): ReadPage | { error: unknown } {
  try {
    return { kind: kind === 'html' ? 'html' : 'page', content, page: readPartnerPage({ kind, content }) }
  } catch (error) {
    if (error instanceof AppError) return { error }
    throw error
  }
}

/** A copy of folded sections has headings in one form and people in the other. */
const said = ({ partners }: PageDraft): number => partners.reduce((sum, partner) => sum + 1 + partner.contacts.length, 0)
