import type { DraftOptOut } from '#shared/model/draft-details.ts'
import { parseContentLine } from './content-line.ts'
import { escapePart, splitValue, unescapeText } from './text-value.ts'

const name = 'X-KARTOTEK-OPTOUT'
type Mark = Pick<DraftOptOut, 'status' | 'on' | 'reason'>

/** The mark of somebody who must not be written to. Other programs keep it; ours reads it and only becomes stricter by it. */
export const optOutLine = ({ status, on, reason }: Mark): string => `${name}:${[status, on ?? '', reason].map(escapePart).join(';')}`

/** Parts the mark from what else a card keeps. */
export function takeOptOutLine(lines: readonly string[]): { optOut: Mark | null; others: readonly string[] } {
  const marks = lines.flatMap((line) => {
    const read = line.toUpperCase().includes(name) ? parseContentLine(line) : null
    return read?.name === name ? [{ line, mark: markOf(splitValue(read.value, ';').map(unescapeText)) }] : []
  })
  if (marks.length === 0) return { optOut: null, others: lines }
  return { optOut: marks[0]?.mark ?? null, others: lines.filter((line) => !marks.some((each) => each.line === line)) }
}

const markOf = ([status = '', on = '', reason = '']: readonly string[]): Mark => ({
  status: status === 'objected' || status === 'bounced' ? status : 'unsubscribed',
  on: /^\d{4}-\d\d-\d\d$/.test(on) ? on : null,
  reason
})
