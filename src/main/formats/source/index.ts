import { createHash } from 'node:crypto'
import { decodeText, detectFormat, detectKind } from '#main/formats/text-input/index.ts'
import { AppError } from '#shared/errors.ts'
import type { Mapping, Reading, TableReading } from '#shared/model/mapping.ts'
import type { SourceKind } from '#shared/model/review.ts'
import { pageAsSource, type SourceDraft } from '#shared/model/source-draft.ts'
import { type PageContent, readPage } from './read-page.ts'
import { readProjects } from './read-projects.ts'
import type { Profile } from './read-table.ts'

export type { Profile } from './read-table.ts'

/** What people have: pasted text, HTML of the clipboard, a file. Plain data, so that it can be handed to a worker. */
export interface SourceInput {
  readonly from: 'auto' | SourceKind
  /** What a browser copies comes as text and as HTML at once. */
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly file?: { readonly bytes: Uint8Array; readonly name: string } | undefined
  /** Of a table; what is left out is found out. */
  readonly reading?: Reading | undefined
  readonly mapping?: Mapping | undefined
  readonly profiles?: readonly Profile[] | undefined
}

export interface ReadSource {
  readonly kind: SourceKind
  /** Of the content. */
  readonly sha256: string
  readonly draft: SourceDraft
  /** Of a table file. */
  readonly table: TableReading | null
}

/** Reads a source of any kind. Throws the import.* codes. */
export async function readSource(input: SourceInput): Promise<ReadSource> {
  const { from, text, html, file } = input
  const bytes = file?.bytes ?? (text?.trim() ? Buffer.from(text, 'utf8') : undefined)
  const kind = from !== 'auto' ? from : html?.trim() && !isOfTable(html) ? 'html' : bytes ? kindOf(bytes, file?.name) : 'html'
  if (kind === 'page' || kind === 'html') return readPageSource(input)
  if (!bytes) throw new AppError('import.empty')
  const plain = { table: null, sha256: sha256(bytes) }
  if (kind === 'vcard') return { ...plain, kind, draft: withSomebody(await readCards(bytes)) }
  if (kind === 'json') return { ...plain, kind, draft: withSomebody(await readJson(bytes)) }
  const read = await readTableSource(bytes, kind, input)
  // rows that name nobody may do so in columns that are not understood yet
  if (read.table.rows === 0) withSomebody(read.draft)
  return { kind, sha256: sha256(bytes), ...read }
}

/** Throws import.nobody-found for what names nobody and has nothing wrong with it. */
function withSomebody(draft: SourceDraft): SourceDraft {
  const { partners, loose, optOuts, projects, problems } = draft
  if (partners.length + loose.length + optOuts.length + projects.length + problems.length === 0) throw new AppError('import.nobody-found')
  return draft
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** A spreadsheet copies its cells as text and as a page made of them; the text says it all. */
const isOfTable = (html: string): boolean => /urn:schemas-microsoft-com:office:excel|google-sheets-html-origin/i.test(html)

function kindOf(bytes: Uint8Array, name: string | undefined): SourceKind {
  const format = detectFormat(bytes, name)
  return format === 'text' ? 'page' : format
}

/** Pasted text goes through the same door as a file: size, and signs that are no text. */
function readPageSource({ from, text, html, file }: SourceInput): ReadSource {
  const checked = (content: string) => decodeText(Buffer.from(content, 'utf8')).text
  const told = (content: string): PageContent => ({ kind: from === 'html' ? 'html' : detectKind(content), content })
  const contents: PageContent[] = [
    ...(html?.trim() ? [{ kind: 'html' as const, content: checked(html) }] : []),
    ...(text?.trim() ? [told(checked(text))] : []),
    ...(file ? [told(decodeText(file.bytes).text)] : [])
  ]
  const projects = readProjects(contents)
  if (projects) return { ...projects, sha256: sha256(projects.content), table: null }
  const { kind, content, page } = readPage(contents)
  return { kind, sha256: sha256(content), draft: pageAsSource(page), table: null }
}

async function readCards(bytes: Uint8Array): Promise<SourceDraft> {
  const { readVCards, vCardsAsSource } = await import('#main/formats/vcard/index.ts')
  return vCardsAsSource(readVCards(bytes))
}

/** Our own extract is no list of contacts: it is read into an empty card file. */
async function readJson(bytes: Uint8Array): Promise<SourceDraft> {
  const { text } = decodeText(bytes)
  if (/^\s*\{\s*"kartotek"\s*:/.test(text)) throw new AppError('import.unknown-format', { file: 'JSON' })
  const { readJsonContacts } = await import('#main/formats/contacts/index.ts')
  return readJsonContacts(text)
}

async function readTableSource(bytes: Uint8Array, kind: 'csv' | 'xlsx' | 'ldif', { reading = {}, mapping, profiles = [] }: SourceInput) {
  const [{ readGrid }, { readTable }] = await Promise.all([import('#main/formats/table/index.ts'), import('./read-table.ts')])
  return readTable(await readGrid({ bytes, kind, reading }), { reading, mapping, profiles })
}
