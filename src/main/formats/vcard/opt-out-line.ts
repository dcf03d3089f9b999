import type { DraftOptOut } from '#shared/model/draft-details.ts'
import { formatContentLine, paramOf, parseContentLine } from './content-line.ts'
import { escapeText, unescapeText } from './text-value.ts'

const name = 'X-KARTOTEK-OPTOUT'
type Mark = Pick<DraftOptOut, 'status' | 'on' | 'reason'>

/** The mark of somebody who must not be written to. Other programs keep it; ours reads it and only becomes stricter by it. */
export const optOutLine = ({ status, on, reason }: Mark): string =>
  formatContentLine({
    ...{ group: '', spelled: name, value: escapeText(reason) },
    params: [{ name: 'STATUS', values: [status] }, ...(on === null ? [] : [{ name: 'ON', values: [on] }])]
  })

/** Parts the mark from what else a card keeps. */
export function takeOptOutLine(lines: readonly string[]): { optOut: Mark | null; others: string[] } {
  const isMark = (line: string) => line.toUpperCase().startsWith(name)
  const read = lines.filter(isMark).flatMap((line) => parseContentLine(line) ?? [])[0]
  return {
    optOut: read ? markOf(paramOf(read, 'STATUS'), paramOf(read, 'ON'), unescapeText(read.value)) : null,
    others: lines.filter((line) => !isMark(line))
  }
}

const markOf = (status: string | null, on: string | null, reason: string): Mark => ({
  status: status === 'objected' || status === 'bounced' ? status : 'unsubscribed',
  on: on !== null && /^\d{4}-\d\d-\d\d$/.test(on) ? on : null,
  reason
})
