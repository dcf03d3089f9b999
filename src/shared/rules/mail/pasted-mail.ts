import { emailsIn } from '../recognise/text-parts.ts'
import { readDate } from '../written-date.ts'

/** A mail as it was copied out of a program: its head in the words of the program, its text below. */
export interface PastedMail {
  from: string
  to: string
  cc: string
  subject: string
  /** As written. */
  date: string
  text: string
}

const names = {
  from: /^\*?(?:fra|from)\*?\s*:\*?\s*(.*)$/i,
  to: /^\*?(?:til|to)\*?\s*:\*?\s*(.*)$/i,
  cc: /^\*?(?:cc|kopi)\*?\s*:\*?\s*(.*)$/i,
  subject: /^\*?(?:emne|subject)\*?\s*:\*?\s*(.*)$/i,
  date: /^\*?(?:sendt|sent|dato|date)\*?\s*:\*?\s*(.*)$/i
} as const
const other = /^\*?[\p{L}-]{2,30}(?: [\p{L}-]{2,30})?\*?\s*:/u
const most = 60_000
const mostHeadLines = 14

/** The mail that a text is, or undefined: it begins with who it is from, to whom, and what it is about. */
export function readPastedMail(pasted: string): PastedMail | undefined {
  const lines = pasted
    .slice(0, most)
    .trim()
    .split(/\r\n?|\n/)
  const mail: PastedMail = { from: '', to: '', cc: '', subject: '', date: '', text: '' }
  let at = 0
  for (; at < Math.min(lines.length, mostHeadLines); at++) {
    const line = (lines[at] ?? '').trim()
    const key = (Object.keys(names) as (keyof typeof names)[]).find((each) => names[each].test(line))
    if (key) mail[key] = names[key].exec(line)?.[1]?.trim() ?? ''
    else if (line !== '' && !other.test(line)) break
    else if (line === '' && mail.subject !== '' && mail.from !== '') break
  }
  const isMail = mail.from !== '' && (mail.subject !== '' || mail.date !== '') && emailsIn(`${mail.from} ${mail.to}`).length > 0
  return isMail ? { ...mail, text: lines.slice(at).join('\n').trim() } : undefined
}

/** "Anna Holm <anna@havn.example>; Bo Bang <bo@havn.example>" as names and addresses. */
export function mailboxesIn(written: string): { name: string; address: string }[] {
  return parted(written.slice(0, most)).flatMap((part) => {
    const [address = ''] = emailsIn(part)
    const bare = part.replace(/["']/g, '')
    const end = bare.search(/[<[(]/)
    const name = (end < 0 ? bare : bare.slice(0, end)).trim()
    if (address === '' && name === '') return []
    return [{ name: name.includes('@') ? '' : name, address }]
  })
}

/** Between semicolons and commas, but for those within quotation marks. */
function parted(written: string): string[] {
  const parts: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at <= written.length; at++) {
    const sign = written[at]
    if (sign === '"') isQuoted = !isQuoted
    if (sign !== undefined && (isQuoted || (sign !== ';' && sign !== ','))) continue
    parts.push(written.slice(start, at))
    start = at + 1
  }
  return parts
}

/** The day and, where it is said, the hour and the minute of a date as programs write it. */
export function readMoment(written: string): { day: string; minutes: number | null } | undefined {
  const time = /\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([AP]M)?\s*(?:\(.*\))?$/i.exec(written.trim())
  const day = readDate(written.replace(/\s*\(.*\)$/, '').replace(/\s(?:kl\.?|at)\s/i, ' '))
  if (day === null || day.startsWith('--')) return undefined
  if (!time) return { day, minutes: null }
  const hour = (Number(time[1]) % (time[3] ? 12 : 24)) + (/p/i.test(time[3] ?? '') ? 12 : 0)
  return { day, minutes: hour * 60 + Number(time[2]) }
}
