import type { Context } from '#main/api/implement.ts'
import type { MailKind, MailReview, MailRow } from '#shared/model/mail-in.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { judge } from './judge.service.ts'
import type { JudgedMail } from './judgement.ts'
import { knownAt } from './known.store.ts'
import type { MailInquiry } from './reviews.ts'

const mostProblems = 50
const longestShown = 2000

/** What was read, in numbers. */
export const mailReview = (context: Context, inquiry: MailInquiry): MailReview =>
  context.session.read((unit) => {
    const { rows, skipped, strangers, own } = judge(unit, inquiry)
    const days = inquiry.mails.flatMap(({ at }) => (at ? [localDay(at)] : [])).sort()
    return {
      id: inquiry.id,
      mails: inquiry.mails.length,
      counts: countsOf(rows),
      chosen: countsOf(rows.filter(({ include }) => include)),
      ...{ skipped, strangers, own },
      from: days[0] ?? null,
      until: days.at(-1) ?? null,
      keepsText: inquiry.keepsText,
      problems: inquiry.problems.slice(0, mostProblems),
      problemCount: inquiry.problems.length
    }
  })

export function countsOf(rows: readonly Pick<JudgedMail, 'kind'>[]): MailReview['counts'] {
  const counts = { bounce: 0, left: 0, away: 0, unsubscribe: 0, reply: 0, contact: 0 }
  for (const { kind } of rows) counts[kind]++
  return counts
}

interface Window {
  kind: MailKind | null
  offset: number
  limit: number
}

/** A window of the rows of a kind, or of all. */
export const mailRows = (context: Context, inquiry: MailInquiry, { kind, offset, limit }: Window): { total: number; rows: MailRow[] } =>
  context.session.read((unit) => {
    const { rows } = judge(unit, inquiry)
    const wanted = kind === null ? rows : rows.filter((row) => row.kind === kind)
    const shown = wanted.slice(offset, offset + limit)
    const emails = shown.flatMap(({ mail: { said } }) => (said.is === 'left' ? (said.departure.successor?.emails ?? []) : []))
    const persons = new Map(
      knownAt(unit.db, emails).flatMap(({ address, type, id }) => (type === 'person' ? [[address, id] as const] : []))
    )
    return { total: wanted.length, rows: shown.map((row) => rowOf(row, persons)) }
  })

function rowOf({ mail, ...row }: JudgedMail, persons: ReadonlyMap<string, string>): MailRow {
  return {
    id: mail.id,
    ...{ kind: row.kind, kinds: [...row.kinds], include: row.include, at: row.at, direction: row.direction, subject: mail.subject },
    ...{ who: [...row.who], addresses: [...row.addresses], until: row.until, reason: row.reason, keepText: row.keepText, end: row.end },
    mailing: row.letters[0]?.mailing ?? null,
    text: mail.text.slice(0, longestShown),
    roleIds: [...row.roleIds],
    successor: successorOf(mail.said, persons)
  }
}

function successorOf(said: JudgedMail['mail']['said'], persons: ReadonlyMap<string, string>): MailRow['successor'] {
  const successor = said.is === 'left' ? said.departure.successor : null
  if (!successor) return null
  const { givenName, familyName, emails, phones } = successor
  return { personId: persons.get(emails[0] ?? '') ?? null, givenName, familyName, emails: [...emails], phones: [...phones] }
}
