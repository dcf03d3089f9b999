import { cardSources, type FieldSource } from '#main/features/records/index.ts'
import { tagRows } from './working-group-fields.store.ts'

const column = (name: string): FieldSource => ({ of: 'column', value: `i.${name}` })

/** How many took part in an initiative i: as it was stated, else those known by name. */
export const participantsSql = `coalesce(i.stated_participants, (select count(distinct coalesce(x.organisation_id, x.person_id, x.name_text))
  from initiative_participant x where x.initiative_id = i.id))`

const tookPart = (from: string, value: string, each: string): FieldSource => ({
  of: 'rows',
  ...{ from: `initiative_participant x ${from}`, where: '1', owner: 'x.initiative_id', value, each }
})

/** Where the values of the fields of an initiative i stand. */
export const initiativeFields = {
  ...cardSources('i'),
  note: column('body'),
  name: column('title'),
  initiativeKind: column('kind'),
  date: column('date_from'),
  addressees: column('addressees'),
  outcome: column('outcome'),
  web: column('url'),
  participants: { of: 'column', value: participantsSql },
  person: tookPart('join person p on p.id = x.person_id and p.deleted_at is null', 'p.display_name', 'p.id'),
  partner: tookPart('join organisation o on o.id = x.organisation_id and o.deleted_at is null', 'o.name', 'o.id'),
  round: {
    of: 'rows',
    from: 'initiative y join sign_on s on s.id = y.sign_on_id and s.deleted_at is null',
    where: '1',
    owner: 'y.id',
    value: 's.title',
    each: 's.id'
  },
  tag: tagRows
} satisfies Record<string, FieldSource>
