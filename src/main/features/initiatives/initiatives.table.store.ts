import { participantsSql, wantedCards } from '#main/features/filters/index.ts'
import { cardColumns, cardOrders, cardTable, codeKey } from '#main/features/records/index.ts'
import { InitiativeCard, type initiativeColumns, type initiativeGroups } from '#shared/model/initiative.ts'

const known = `(select count(distinct coalesce(x.organisation_id, x.person_id, x.name_text)) from initiative_participant x
  where x.initiative_id = i.id)`
const partners = `coalesce((select group_concat(name, ', ') from (select distinct o.name from initiative_participant x
  join organisation o on o.id = x.organisation_id and o.deleted_at is null where x.initiative_id = i.id order by o.sort_key)), '')`
const kindOrder = "instr('call,letter,op-ed,statement,other', i.kind)"

/** The table Fælles henvendelser. */
export const initiativeTable = cardTable<(typeof initiativeColumns)[number], (typeof initiativeGroups)[number], InitiativeCard>({
  kind: 'initiative',
  alias: 'i',
  wanted: (db, filter) => wantedCards(db, 'initiative', filter),
  columns: () => `i.id, i.title as name, i.kind, i.addressees, i.date_text as dateText, i.date_from as dateFrom,
    i.stated_participants as statedParticipants, ${known} as known, ${partners} as partners, i.outcome, i.url, ${cardColumns('i')}`,
  toRow: ({ tags, ...record }) => InitiativeCard.parse({ ...record, tags: JSON.parse(String(tags)) }),
  orders: () => ({
    ...cardOrders('i'),
    name: 'i.sort_key',
    kind: kindOrder,
    date: 'i.date_from',
    addressees: "sort_key(nullif(i.addressees, ''))",
    participants: participantsSql,
    partners: `sort_key(nullif(${partners}, ''))`,
    stated: 'i.stated_participants',
    outcome: "sort_key(nullif(i.outcome, ''))",
    url: "nullif(i.url, '')"
  }),
  groups: () => ({
    kind: { key: codeKey(kindOrder, 'i.kind'), label: 'i.kind' },
    date: { key: 'substr(i.date_from, 1, 4)' }
  })
})
