import { cardSources, type FieldSource } from '#main/features/records/index.ts'

const column = (name: string): FieldSource => ({ of: 'column', value: `g.${name}` })

/** Where the values of the fields of a working group g stand on a day: who sits there then, and for whom. */
export function workingGroupFields(today: string) {
  const sitting = (value: string, more = ''): Extract<FieldSource, { of: 'rows' }> => ({
    of: 'rows',
    from: `seat s left join person p on p.id = s.person_id and p.deleted_at is null
      left join organisation o on o.id = s.organisation_id and o.deleted_at is null left join affiliation a on a.id = s.affiliation_id`,
    where: `(s.from_on is null or s.from_on <= ?) and (s.to_on is null or s.to_on >= ?)${more}`,
    owner: 's.working_group_id',
    value,
    parameters: [today, today]
  })
  const sits = ' and p.id is not null and a.to_on is null'
  return {
    ...cardSources('g'),
    note: column('note'),
    name: column('name'),
    groupStatus: column('status'),
    mandate: column('mandate'),
    started: column('from_on'),
    finished: column('to_on'),
    person: { ...sitting('p.display_name', sits), each: 'p.id' },
    partner: { ...sitting('o.name', ' and o.id is not null'), each: 'o.id' },
    seat: sitting('s.function', sits),
    vacant: { of: 'column', value: vacantSql(today) },
    tag: tagRows
  } satisfies Record<string, FieldSource>
}

/** Seats of a group g that nobody sits on, or somebody who has left the organisation; the day is an ISO day. */
export const vacantSql = (today: string): string => `(select count(*) from seat s left join person p on p.id = s.person_id
  left join affiliation a on a.id = s.affiliation_id
  where s.working_group_id = g.id and (s.from_on is null or s.from_on <= '${today}') and (s.to_on is null or s.to_on >= '${today}')
    and (s.person_id is null or p.deleted_at is not null or a.to_on is not null))`

/** Tags of any card. */
export const tagRows: FieldSource = {
  of: 'rows',
  from: 'tag t join tagging x on x.tag_id = t.id',
  where: '1',
  owner: 'x.entity_id',
  value: 't.search_text',
  isFolded: true
}
