import { type Context, chosenFolder } from '#main/api/implement.ts'
import { madePdf } from '#main/features/prints/index.ts'
import { reportParts } from '#main/features/reports/index.ts'
import { noteOutput } from '#main/features/written-files/index.ts'
import type { Block, DocumentToWrite } from '#main/formats/document/block.ts'
import { documentHtml } from '#main/formats/document/write-html.ts'
import { markdownToHtml } from '#main/formats/letter/index.ts'
import { asOf } from '#main/foundation/as-of.ts'
import { fileName } from '#main/foundation/file-name.ts'
import type { Account, AccountChapter, ChapterKind } from '#shared/model/account.ts'
import { ReportName } from '#shared/model/report.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { loadAccount } from './accounts.service.ts'
import { allianceName } from './accounts.store.ts'
import { resultBlocks, type Telling } from './chapters.service.ts'

interface Whole extends DocumentToWrite {
  readonly account: Account
  readonly author: string
  readonly footer: string
  /** Headings of chapters that have nothing to tell. */
  readonly leftOut: readonly string[]
}

const isReport = (kind: ChapterKind): kind is ReportName => ReportName.safeParse(kind).success

/** The document with the chapters that were chosen and have something to tell. Throws record.not-found. */
async function documentOf(context: Context, id: string, font?: string): Promise<Whole> {
  const { reportBlocks, reportOf, wordsOf } = await reportParts()
  const { session } = context
  const { account, author } = session.read((unit) => ({ account: loadAccount(unit, id), author: allianceName(unit.db) }))
  const { language, from, to, chapters } = account
  const period = { from, to }
  const words = wordsOf(context, language)
  const { t, day } = words
  const told = (kind: ChapterKind): Block[] => {
    if (kind === 'text') return []
    if (isReport(kind)) {
      const report = reportOf(context, kind, period, language)
      return report.isEmpty ? [] : reportBlocks(report, words, font)
    }
    return session.read((unit) => {
      const atEnd = to < localDay(unit.now) ? asOf(unit, session, to) : unit
      return resultBlocks[kind]({ unit, atEnd, period, t, day } satisfies Telling)
    })
  }
  const headingOf = ({ heading, kind }: AccountChapter) => heading || t(isReport(kind) ? `reports.${kind}.title` : `accounts.kind.${kind}`)
  const written = chapters
    .filter(({ isIncluded }) => isIncluded)
    .map((chapter) => {
      const text: Block[] = chapter.text.trim() === '' ? [] : [{ kind: 'html', html: markdownToHtml(chapter.text) }]
      return {
        name: headingOf(chapter),
        hasHeading: chapter.kind !== 'text' || chapter.heading !== '',
        body: [...text, ...told(chapter.kind)]
      }
    })
  return {
    ...{ account, author, title: account.title },
    subtitle: [author, words.period(period)].filter(Boolean).join(' · '),
    footer: t('reports.page', { page: '{page}', pages: '{pages}' }),
    leftOut: written.filter(({ body, hasHeading }) => body.length === 0 && hasHeading).map(({ name }) => name),
    blocks: written
      .filter(({ body }) => body.length > 0)
      .flatMap(({ name, hasHeading, body }): Block[] => [
        ...(hasHeading ? [{ kind: 'heading', level: 2, text: name } as const] : []),
        ...body
      ])
  }
}

/** The page, where the window finds it for an hour. */
export async function showAccount(context: Context, id: string): Promise<{ frame: string; leftOut: string[] }> {
  const whole = await documentOf(context, id)
  const html = documentHtml(whole, { language: whole.account.language })
  return { frame: `/preview/${context.previews.put(html)}`, leftOut: [...whole.leftOut] }
}

interface WantedFile {
  id: string
  as: 'pdf' | 'html'
  /** Handle of a file that the host writes. */
  place?: string | undefined
}

/** The account as a file. */
export async function accountFile(context: Context, { id, as, place }: WantedFile, signal?: AbortSignal) {
  const whole = await documentOf(context, id, as === 'pdf' ? 'Roboto' : undefined)
  const { account, author, title, leftOut } = whole
  const about = { title, author, at: context.now(), language: account.language }
  const bytes =
    as === 'html'
      ? Buffer.from(documentHtml(whole, { language: account.language }))
      : (await madePdf({ kind: 'document', about, ...documentParts(whole) }, whole.blocks.length, signal)).bytes
  const name = `${fileName(title)}.${as}`
  await noteOutput(context, { path: chosenFolder(context, place) ?? name, kind: 'account', persons: 0 })
  return {
    name,
    mime: as === 'pdf' ? 'application/pdf' : 'text/html;charset=utf-8',
    base64: Buffer.from(bytes).toString('base64'),
    leftOut: [...leftOut]
  }
}

const documentParts = ({ title, subtitle, footer, blocks }: Whole) => ({ title, subtitle, footer, blocks })
