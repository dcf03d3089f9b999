import { cardFile, change, openCopy } from './card-file.ts'
import { compareEach } from './measure.ts'
import { openRaw } from './raw-table.ts'

const by = ['partner', 'type', 'city'] as const
const perPerson = `from person p left join affiliation a on a.person_id = p.id and a.to_on is null left join organisation o on o.id = a.organisation_id
  left join postal_address d on d.owner_id = o.id where p.deleted_at is null`
const keys = { partner: 'o.sort_key', type: 'o.organisation_type', city: 'd.city' }

const path = await cardFile(100_000)
const app = openCopy(path)
const raw = openRaw(path)
const sort = [{ by: 'name', desc: false }] as const
await compareEach(
  {
    bench: 'B4',
    what: 'groups by partner, type and town with their first page, after a change ÷ reading all with what they are grouped by, in order, 100000 persons',
    must: 2,
    goal: 1.3
  },
  {
    items: by,
    before: () => change(app),
    ours: async (group) => {
      await app.client.persons.groups({ group, sort: [...sort] })
      await app.client.persons.table({ group, sort: [...sort] })
    },
    floor: (group) => raw.prepare(`select p.seq, ${keys[group]} ${perPerson} order by 2, p.sort_key`).raw().all().length
  }
)
raw.close()
await app.close()
