import { writeCsv } from '#main/formats/table/index.ts'
import { imports as daImports } from '#shared/i18n/da/imports.ts'
import { review as daReview } from '#shared/i18n/da/review.ts'
import { imports as enImports } from '#shared/i18n/en/imports.ts'
import { review as enReview } from '#shared/i18n/en/review.ts'
import type { Language } from '#shared/model/language.ts'
import type { Inquiry } from './inquiry.ts'
import { allRows, type JudgedPart, type Judgement } from './judgement.ts'
import { nameOf } from './row-facts.ts'

const words = { da: { imports: daImports, review: daReview }, en: { imports: enImports, review: enReview } }
type Words = (typeof words)[Language]

const columns = ['line', 'entity', 'name', 'what', 'field', 'old', 'new', 'taken', 'note'] as const
type Line = Partial<Record<(typeof columns)[number], string>>

/** What a review would do as CSV for Danish Excel: a line for each field that differs, for each row without one, and for each problem. */
export function reportCsv({ draft }: Inquiry, judgement: Judgement, language: Language): string {
  const text = words[language]
  const lines: Line[] = [
    ...[...allRows(judgement), ...judgement.projects].flatMap((row) => rowLines(row, text)),
    ...draft.problems.map(problemLine(text))
  ]
  const cells = [columns.map((column) => text.review.report[column]), ...lines.map((line) => columns.map((column) => line[column] ?? ''))]
  return writeCsv(cells, { delimiter: ';', bom: true })
}

function rowLines(row: JudgedPart, { imports, review }: Words): Line[] {
  const said = (yes: boolean) => (yes ? review.report.yes : review.report.no)
  const about: Line = {
    line: row.read ? String(row.read.from) : '',
    entity: review.entity['whom' in row ? 'project' : 'persons' in row ? 'partner' : 'person'],
    name: nameOf(row),
    what: imports.review.disposition[row.disposition],
    note: [...(row.doubt ? [review.doubt[row.doubt.code]] : []), ...row.flags.map((flag) => imports.flag[flag.code])].join('; ')
  }
  if (row.changes.length === 0) return [{ ...about, taken: said(row.include) }]
  return row.changes.map((change) => ({
    ...about,
    field: Object.entries(review.field).find(([field]) => field === change.field)?.[1] ?? change.field,
    old: change.old,
    new: change.new,
    taken: said(row.include && change.take)
  }))
}

const problemLine =
  ({ review }: Words) =>
  ({ line, column, code, value }: Inquiry['draft']['problems'][number]): Line => ({
    line: String(line),
    field: column ?? '',
    new: value ?? '',
    note: review.problem[code]
  })
