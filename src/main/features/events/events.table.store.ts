import { wantedCards } from '#main/features/filters/index.ts'
import { cardColumns, cardOrders, cardTable, codeKey, textKey } from '#main/features/records/index.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'
import { EventCard, type eventColumns, type eventGroups } from '#shared/model/event.ts'

const count = (where: string) => `(select count(*) from event_participant x where x.event_id = e.id${where})`
const coming = count(" and x.status in ('accepted','attended')")
const answered = count(" and x.status not in ('listed','invited')")
const all = count('')
const named = (table: 'working_group' | 'project', name: string, link: string) =>
  `(select w.${name} from ${table} w where w.id = e.${link} and w.deleted_at is null)`
const group = named('working_group', 'name', 'working_group_id')
const project = named('project', 'title', 'project_id')

const kindOrder = "instr('partner-meeting,morning-talk,seminar,conference,board,other', e.kind)"
const stateOrder = "instr('planned,held,cancelled', e.status)"

/** The table Arrangementer. */
export const eventTable = cardTable<(typeof eventColumns)[number], (typeof eventGroups)[number], EventCard>({
  kind: 'event',
  alias: 'e',
  wanted: (db, filter) => wantedCards(db, 'event', filter),
  columns: () => `e.id, e.title as name, e.kind, e.status, e.starts_at as startsAt, e.ends_at as endsAt, e.place, e.link, e.description,
    e.signup_deadline as signupDeadline, e.capacity, ${coming} as coming, ${answered} as answered, ${all} as "all",
    coalesce(${group}, '') as "group", coalesce(${project}, '') as project, ${cardColumns('e')}`,
  toRow: ({ tags, ...record }) => EventCard.parse({ ...record, tags: JSON.parse(String(tags)) }),
  orders: () => ({
    ...cardOrders('e'),
    name: 'e.sort_key',
    startsAt: 'e.starts_at',
    kind: kindOrder,
    state: stateOrder,
    place: "sort_key(nullif(e.place, ''))",
    coming,
    answers: `cast(${answered} as real) / nullif(${all}, 0)`,
    capacity: 'e.capacity',
    deadline: 'e.signup_deadline',
    group: `sort_key(${group})`,
    project: `sort_key(${project})`,
    link: "nullif(e.link, '')",
    description: "sort_key(nullif(e.description, ''))"
  }),
  groups: () => ({
    kind: { key: codeKey(kindOrder, 'e.kind'), label: 'e.kind' },
    state: { key: codeKey(stateOrder, 'e.status'), label: 'e.status' },
    startsAt: { key: `substr(${localDayOf('e.starts_at')}, 1, 4)` },
    place: { key: textKey("nullif(e.place, '')"), label: 'e.place' },
    group: { key: textKey(group), label: group },
    project: { key: textKey(project), label: project }
  })
})
