import type { FieldSource, ValueRows } from './filter-source.ts'

type Rows = Extract<FieldSource, { of: 'rows' }>
type Owner = 'person' | 'organisation'

/** Where it stands what persons and organisations do together: events, seats in working groups, initiatives. */
export const togetherSources = (owner: Owner, today: string) => {
  const onEvent = (where = ''): Rows => ({
    of: 'rows',
    from: 'event_participant x join event e on e.id = x.event_id and e.deleted_at is null',
    where: `x.${owner}_id is not null${where}`,
    owner: `x.${owner}_id`,
    value: 'e.title',
    each: 'e.id'
  })
  const seat = (value: string): Rows => ({ of: 'rows', ...seatNow(owner, today), value })
  return {
    event: onEvent(),
    signedUp: onEvent(" and x.status = 'accepted'"),
    unanswered: onEvent(" and x.status = 'invited'"),
    attended: onEvent(" and x.status = 'attended'"),
    group: { ...seat('w.name'), each: 'w.id' },
    seat: seat('s.function'),
    initiative: {
      of: 'rows',
      from: 'initiative_participant y join initiative i on i.id = y.initiative_id and i.deleted_at is null',
      where: `y.${owner}_id is not null`,
      owner: `y.${owner}_id`,
      value: 'i.title',
      each: 'i.id'
    }
  } satisfies Record<string, FieldSource>
}

/** Seats that are held today. */
const seatNow = (owner: Owner, today: string): Omit<ValueRows, 'value'> => ({
  from: 'seat s join working_group w on w.id = s.working_group_id and w.deleted_at is null',
  where: `s.${owner}_id is not null and (s.from_on is null or s.from_on <= ?) and (s.to_on is null or s.to_on >= ?)`,
  owner: `s.${owner}_id`,
  parameters: [today, today]
})
