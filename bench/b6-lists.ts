import { parseFilter } from '#shared/rules/filter/parse.ts'
import { cardFile, change, openCopy, sizes } from './card-file.ts'
import { compareEach } from './measure.ts'
import { openRaw } from './raw-table.ts'
import { spent } from './spent.ts'

const living = 'select p.id from person p where p.deleted_at is null'
const at = 'affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null'
const ofType = `p.id in (select a.person_id from ${at} where a.to_on is null and o.organisation_type = 'municipality')`
const hasEmail = "exists (select 1 from contact_point c where c.owner_id = p.id and c.kind = 'email' and c.status in ('ok','suspect'))"
const silent = `not exists (select 1 from activity_party y where y.person_id = p.id and y.derived_dialogue_at >= date('now', '-90 days'))`
const leads = "p.id in (select a.person_id from affiliation a where a.to_on is null and instr(lower(a.title), 'direktør') > 0)"
const byName = 'order by p.sort_key, p.seq'

/** Rules, and the same by hand. */
const rules = [
  ['dialog:>90d', `${living} and ${silent} ${byName}`],
  ['har:email', `${living} and ${hasEmail} ${byName}`],
  ['mangler:email', `${living} and not ${hasEmail} ${byName}`],
  ['type:kommune dialog:>90d', `${living} and ${ofType} and ${silent} ${byName}`],
  ['(type:kommune | titel:direktør) -mangler:email', `${living} and (${ofType} or ${leads}) and ${hasEmail} ${byName}`]
] as const

/** Rules that are counted while they are written, of persons and of the partners whose people are meant. */
const counted = {
  person: ['', 'type:kommune', 'type:kommune -dialog:<90d', 'liste:"har:email"', 'liste:Yderst', 'mangler:email', 'titel:direktør'],
  organisation: [
    ...[
      '',
      'type:kommune',
      'type:kommune -dialog:<90d',
      'liste:"har:email"',
      'liste:Yderst',
      'mangler:email',
      'navn:forening',
      'person:>=3'
    ],
    ...['har:telefon -type:kommune', 'tag:sundhed', 'status:active by:aarhus']
  ]
} as const

for (const size of sizes) {
  const path = await cardFile(size)
  const app = openCopy(path)
  const raw = openRaw(path)
  const lists = new Map<string, string>()
  for (const [query] of rules) lists.set(query, (await app.client.lists.create({ name: query, query })).id)
  await app.client.lists.create({ name: 'Midt', query: 'liste:"har:email"' })
  await app.client.lists.create({ name: 'Yderst', query: 'liste:Midt' })
  await compareEach(
    { bench: 'B6', what: `who is on a list by rule after a change ÷ the same SQL, ${size} persons`, must: 1.1, goal: 0.5 },
    {
      items: rules,
      before: () => change(app),
      ours: ([query]) => app.client.lists.get({ id: lists.get(query) ?? '' }),
      floor: ([, sql]) => raw.prepare(sql).pluck().all()
    }
  )
  raw.close()
  for (const [entity, queries] of Object.entries(counted) as ['person', readonly string[]][])
    for (const query of queries) {
      const parsed = parseFilter(query, { entity, language: 'da', customs: [] })
      if (!parsed.ok) throw new Error(query)
      const { filter } = parsed
      await change(app)
      const count = () => app.client.lists.count({ entity, filter })
      const line = { persons: size, of: entity, query, ...(await count()) }
      // the least of three: other programs that push this one aside make it dearer, never cheaper
      const afterSaveMs: number[] = []
      for (let time = 0; time < 3; time++) {
        await change(app)
        afterSaveMs.push(await spent(count))
      }
      console.log(JSON.stringify({ job: 'B6', ...line, afterSaveMs: Math.min(...afterSaveMs), againMs: await spent(count) }))
    }
  await app.close()
}
