import type { Connection } from '#main/foundation/db/connection.ts'
import type { CaseState, GdprCase } from '#shared/model/gdpr-case.ts'

const columns = `c.id, c.version, c.person_id as personId, p.display_name as personName, c.kind, c.received_on as receivedOn, c.due_on as dueOn,
  c.how, c.answered_on as answeredOn, c.closed_on as closedOn, c.outcome, c.reason`
const from = 'from gdpr_case c left join person p on p.id = c.person_id'
const of: Readonly<Record<CaseState, string>> = { open: 'c.closed_on is null', closed: 'c.closed_on is not null', all: 'true' }

export const countCases = (db: Connection, state: CaseState): number =>
  db.value<number>(`select count(*) from gdpr_case c where ${of[state]}`) ?? 0

/** A window of them: what is open first, as it is due; then what was closed last. */
export const casePage = (db: Connection, state: CaseState, offset: number, limit: number): GdprCase[] =>
  db.rows(
    `select ${columns} ${from} where ${of[state]}
     order by c.closed_on is not null, case when c.closed_on is null then c.due_on end, c.closed_on desc, c.seq limit ? offset ?`,
    limit,
    offset
  )

export const casesOf = (db: Connection, personId: string): GdprCase[] =>
  db.rows(`select ${columns} ${from} where c.person_id = ? order by c.received_on desc, c.seq desc`, personId)

/** The day on which a letter that answers such a wish went out to the person, from a day on. */
export const answerSentOn = (db: Connection, personId: string, letter: string, since: string): string | undefined =>
  db.value<string>(
    `select substr(r.at, 1, 10) from mailing_recipient r
       join template_version v on v.id = r.template_version_id join template t on t.id = v.template_id
     where r.person_id = ? and t.built_in = ? and r.state in ('sent','replied') and substr(r.at, 1, 10) >= ?
     order by r.at limit 1`,
    personId,
    letter,
    since
  )
