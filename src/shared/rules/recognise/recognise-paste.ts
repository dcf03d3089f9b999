import { mailFormatOf } from '../mail/mail-format.ts'
import { readPastedMail } from '../mail/pasted-mail.ts'
import { readBounce } from './read-bounce.ts'
import { type Departure, readDeparture } from './read-departure.ts'
import { type PastedPerson, readSignature } from './read-signature.ts'
import { emailsIn, linesOf } from './text-parts.ts'

/** What a pasted text may be, and what was read from it. */
export type Guess =
  | { is: 'bounce'; addresses: readonly string[] }
  | { is: 'departure'; departure: Departure }
  | { is: 'mail'; subject: string }
  | { is: 'table'; rows: number; columns: number }
  | { is: 'signature'; person: PastedPerson }
  | { is: 'projects'; count: number }
  | { is: 'page'; lines: number; emails: number }

const fewestPageLines = 3
const most = 500_000

/**
 * What a text that was pasted outside of every field may be, the likeliest first; nothing for a text that says nothing, such as a word or
 * a link. Decides by the text alone and writes nothing.
 */
export function recognisePaste(pasted: string, html = ''): Guess[] {
  const text = pasted.slice(0, most)
  const lines = linesOf(text)
  const emails = emailsIn(text)
  const [bounced, departure, table, person] = [readBounce(text), readDeparture(text), tableIn(text, html), readSignature(text)]
  const mail = mailIn(text)
  const projects = projectsIn(lines)
  const isPage = lines.length >= fewestPageLines && (emails.length > 0 || lines.length > 8)
  return [
    ...(bounced.length > 0 ? [{ is: 'bounce', addresses: bounced } as const] : []),
    ...(departure ? [{ is: 'departure', departure } as const] : []),
    ...(mail ? [mail] : []),
    ...(table ? [{ is: 'table', ...table } as const] : []),
    ...(person ? [{ is: 'signature', person } as const] : []),
    ...(projects > 0 ? [{ is: 'projects', count: projects } as const] : []),
    ...(isPage ? [{ is: 'page', lines: lines.length, emails: emails.length } as const] : [])
  ]
}

const projectLabels = [
  /^[\s•*–-]*(?:målgrupper?|målgruppen|målgrupp(?:er)?|target groups?)\**\s*:/i,
  /^[\s•*–-]*(?:(?:kort )?(?:beskrivelse|beskrivning)|kort om prosjektet|(?:short )?description|formål|syfte|aim)\**\s*:/i,
  /^[\s•*–-]*(?:projektforløb|projektperiode|prosjektperiode|projekttid|periode|project period|duration)\**\s*:/i
]

/** How many projects a page tells of, by the labels that only those have; 0 where at least two of them are not there. */
function projectsIn(lines: readonly string[]): number {
  const counts = projectLabels.map((label) => lines.filter((line) => label.test(line)).length)
  return counts.filter((count) => count > 0).length < 2 ? 0 : Math.max(...counts)
}

/** A mail with its head: as a program shows it, or its source. */
function mailIn(text: string): { is: 'mail'; subject: string } | undefined {
  const pasted = readPastedMail(text)
  if (pasted) return { is: 'mail', subject: pasted.subject }
  const isSource = mailFormatOf('', text.slice(0, 8192)) === 'eml'
  return isSource ? { is: 'mail', subject: /^subject:[ \t]*(.*)$/im.exec(text.slice(0, 8192))?.[1]?.trim() ?? '' } : undefined
}

/** Cells parted by tabs, as spreadsheets copy them: at least two rows of as many cells. A page may hold a table; a copied range is one. */
function tableIn(text: string, html: string): { rows: number; columns: number } | undefined {
  const rows = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const widths = rows.map((row) => row.split('\t').length)
  const columns = Math.max(0, ...widths)
  const even = widths.filter((width) => width === columns).length
  const isRange = columns >= 2 && rows.length >= 2 && even >= rows.length * 0.8
  const isOnlyTable = html === '' || /<table/i.test(html)
  return isRange && isOnlyTable ? { rows: rows.length, columns } : undefined
}
