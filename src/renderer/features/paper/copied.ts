import type { CopiedPerson } from '#shared/model/paper.ts'
import { asColumns, asLines, asNames, asTable, type CopyForm, mailboxes } from '#shared/rules/copied-people.ts'
import { toHtmlTable, toTsv } from '../../ui/grid/index.ts'

/** What goes on the clipboard: text alone, or a table beside it for programs that take one. */
export interface Portion {
  text: string
  html?: string
  /** Which of all the people are in it, from 1. */
  from: number
  to: number
}

const asBlock = (block: string[][], from: number, to: number): Portion => ({ text: toTsv(block), html: toHtmlTable(block), from, to })

/** People as one asked for them: in one portion, and addresses in as many as mail servers want. */
export function portionsOf(people: readonly CopiedPerson[], form: CopyForm, heads: readonly string[], batch: number): Portion[] {
  if (form === 'mail') return mailPortions(mailboxes(people), batch)
  if (people.length === 0) return []
  if (form === 'columns') return [asBlock(asColumns(people), 1, people.length)]
  if (form === 'table') return [asBlock(asTable(people, heads), 1, people.length)]
  return [{ text: (form === 'lines' ? asLines : asNames)(people).join('\n'), from: 1, to: people.length }]
}

const mailPortions = (all: readonly string[], batch: number): Portion[] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => {
    const some = all.slice(at * batch, (at + 1) * batch)
    return { text: some.join('; '), from: at * batch + 1, to: at * batch + some.length }
  })
