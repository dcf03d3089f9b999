import Database from 'better-sqlite3'

/** A plain connection for the floor. */
export const openRaw = (path: string): Database.Database => new Database(path, { readonly: true })

const firstPoint = (kind: string) => `select c.seq from contact_point c where c.owner_id = p.id and c.kind = '${kind}'
  and c.status <> 'retired' order by c.preferred desc, c.position limit 1`
const role = (
  column: string
) => `select ${column} from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
  where a.person_id = p.id and a.to_on is null order by a.is_primary desc, a.position limit 1`
const rowsSql = `
  select p.seq, p.id, p.given_name, p.family_name, p.display_name, a.title, a.organisation_id, o.name, a.is_primary, e.value_raw, e.status,
    t.value_norm, (select group_concat(t.name) from tagging x join tag t on t.id = x.tag_id where x.entity_id = p.id) as tags,
    (select min(f.due_on) from follow_up f where f.subject_id = p.id and +f.status = 'open') as due,
    (select max(v.occurred_at) from activity_party y join activity v on v.id = y.activity_id and v.deleted_at is null
      where y.person_id = p.id and v.direction = 'out') as outreach,
    (select s.status from consent_event s where s.person_id = p.id order by s.created_at desc, s.id desc limit 1) as consent
  from person p
  left join affiliation a on a.seq = (${role('a.seq')}) left join organisation o on o.id = a.organisation_id
  left join contact_point e on e.seq = (${firstPoint('email')}) left join contact_point t on t.seq = (${firstPoint('phone')})
  where p.seq in (select value from json_each(?))`

/** Fills rows of the table Personer by their rowids, as somebody would by hand. */
export function rawRows(db: Database.Database): (seqs: unknown[]) => unknown[] {
  const rows = db.prepare(rowsSql)
  return (seqs) => rows.all(JSON.stringify(seqs))
}

const living = 'from person p where p.deleted_at is null'
const ofType = `p.id in (select a.person_id from organisation o join affiliation a on a.organisation_id = o.id and a.to_on is null
  where o.organisation_type = ? and o.deleted_at is null)`
const byName = 'order by p.sort_key, p.seq limit ?'
const sorted = {
  partner: `order by (${role('o.sort_key')}), p.sort_key, p.seq limit ?`,
  title: `order by (${role('a.title')}), p.sort_key, p.seq limit ?`
}

/** The table Personer by hand: pages of so many rows, and how many there are. */
export function rawTable(db: Database.Database, limit: number) {
  const fetch = rawRows(db)
  const column = (sql: string) => db.prepare(sql).pluck()
  const count = column('select count(*) from person p indexed by person_sort where p.deleted_at is null')
  const countOf = column(`select count(*) ${living} and ${ofType}`)
  const first = column(`select p.seq ${living} ${byName}`)
  const after = column(`select p.seq ${living} and (p.sort_key, p.seq) > (?, ?) ${byName}`)
  const filtered = column(`select p.seq ${living} and ${ofType} ${sorted.partner}`)
  const all = { partner: column(`select p.seq ${living} ${sorted.partner}`), title: column(`select p.seq ${living} ${sorted.title}`) }
  const keys = db.prepare(`select p.sort_key as key, p.seq ${living} order by p.sort_key, p.seq`).all() as { key: string; seq: number }[]
  return {
    first: () => [count.get(), fetch(first.all(limit))],
    /** The page behind a row, by its key. */
    after: (row: number) => fetch(after.all(keys[row]?.key, keys[row]?.seq, limit)),
    filtered: (type: string) => [countOf.get(type), fetch(filtered.all(type, limit))],
    sorted: (by: 'partner' | 'title') => [count.get(), fetch(all[by].all(limit))]
  }
}
