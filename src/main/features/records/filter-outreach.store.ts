import type { FieldSource } from './filter-source.ts'

type Owner = 'person' | 'organisation'

/** Where it stands who is in a mailing and in a round, and how they stand there. */
export const outreachSources = (owner: Owner) => {
  const inMailing = (states: string): FieldSource => ({
    of: 'rows',
    // the few mailings are gone through first
    from: `mailing m cross join mailing_recipient r on r.mailing_id = m.id and r.${owner}_id is not null`,
    where: `m.status <> 'cancelled' and r.state ${states}`,
    owner: `r.${owner}_id`,
    value: 'm.name',
    each: 'm.id'
  })
  const inRound = (rows: string, where: string): FieldSource => ({
    of: 'rows',
    from: `(${rows}) y`,
    where: `y.owner is not null and ${where}`,
    owner: 'y.owner',
    value: 'y.title',
    each: 'y.round'
  })
  const { asked, all } = standing[owner]
  return {
    mailing: inMailing("not in ('excluded','held')"),
    mailingWritten: inMailing("= 'written'"),
    mailingSent: inMailing("in ('sent','replied','bounced')"),
    mailingReplied: inMailing("= 'replied'"),
    mailingBounced: inMailing("= 'bounced'"),
    mailingLeftOut: inMailing("in ('excluded','held')"),
    round: inRound(all, '1'),
    roundAsked: inRound(asked, "y.state <> 'not-asked'"),
    roundYes: inRound(all, "y.state = 'yes'"),
    roundNo: inRound(all, "y.state = 'no'"),
    roundSilent: inRound(asked, "y.state = 'silent'")
  } satisfies Record<string, FieldSource>
}

/** The oldest text of a sign-on s to which a yes still counts: who said yes to one before it is asked again. */
const countsFrom = 'coalesce((select max(t.no) from sign_on_text t where t.sign_on_id = s.id and t.is_substantial = 1), 1)'

/** Each who is in a round. That a card was confirmed is a yes, that something on it was wrong is a no. */
const answers = `select s.id as round, s.title, x.organisation_id, a.person_id as asked, x.signatory_person_id as signs,
    case when x.status in ('not-asked','no') then x.status
      when x.status in ('yes','yes-reserved') and coalesce(v.no, ${countsFrom}) >= ${countsFrom} then 'yes' else 'silent' end as state
  from sign_on s cross join sign_on_response x on x.sign_on_id = s.id left join affiliation a on a.id = x.asked_affiliation_id
  left join sign_on_text v on v.id = x.text_id where s.deleted_at is null
  union all
  select s.id, s.title, x.organisation_id, a.person_id, null,
    case x.status when 'confirmed' then 'yes' when 'corrected' then 'no' when 'not-asked' then x.status else 'silent' end
  from verification s cross join verification_partner x on x.verification_id = s.id
  left join affiliation a on a.id = x.asked_affiliation_id where s.deleted_at is null`

const partners = `select round, title, organisation_id as owner, state from (${answers})`
/** Who is asked, and who signs where nobody is. */
const asked = `select round, title, coalesce(asked, signs) as owner, state from (${answers})`
const signing = `select round, title, signs, state from (${answers}) where signs <> asked`

const standing: Readonly<Record<Owner, { asked: string; all: string }>> = {
  organisation: { asked: partners, all: partners },
  person: { asked, all: `${asked} union all ${signing}` }
}
