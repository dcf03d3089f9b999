import Database from 'better-sqlite3'
import { defaultFile } from '#main/foundation/paths.ts'
import { ReportName } from '#shared/model/report.ts'
import { alliance } from './alliance-file.ts'
import { change, discard } from './card-file.ts'
import { spent } from './spent.ts'

const periods = { year: { from: '2026-01-01', to: '2026-12-31' }, past: { from: '2017-01-01', to: '2024-12-31' } }
const members =
  "membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null where m.left_on is null and m.status = 'active'"
const days = (table: string, day: string, more = '1') =>
  `select substr(${day}, 1, 7), count(*) from ${table} where ${day} between @from and @to and ${more} group by 1`

/** The least that anybody would ask for the same figures, by hand. */
const plain: Readonly<Record<ReportName, string>> = {
  partners: 'select organisation_id, joined_from, left_on from membership where @from < @to',
  types: `select o.organisation_type, count(*) from ${members} and @from < @to group by 1`,
  focus: `select x.focus_area_id, count(*) from ${members.replace(' where', ' join organisation_focus x on x.organisation_id = o.id where')} and @from < @to group by 1`,
  places: `select substr(d.postal_code, 1, 1), count(*) from ${members.replace(' where', ' join postal_address d on d.owner_id = o.id where')} and @from < @to group by 1`,
  projects: 'select status, period_from, period_to from project where deleted_at is null and @from < @to',
  outreach: days('activity', 'occurred_at', "kind in ('call','email','meeting','visit')"),
  silent: `select o.name, (select max(y.derived_dialogue_at) from activity_party y where y.organisation_id = o.id and y.derived_dialogue_at < @to) as at
    from ${members} and @from < @to order by 2 limit 31`,
  lists: days('consent_event', 'occurred_at'),
  'follow-ups': days('follow_up', 'due_on')
}

// 100,000 activities, 10,000 projects, 1,000 partners of ten years: right after a save and again, ÷ the same by hand
const app = await alliance()
const raw = new Database(defaultFile(app.context.home), { readonly: true })
for (const [of, period] of Object.entries(periods))
  for (const report of ReportName.options) {
    const byHand = raw.prepare(plain[report])
    const plainMs = await spent(async () => byHand.all(period))
    await change(app)
    const ask = () => app.client.reports.get({ name: report, period, language: 'da' })
    const [afterSaveMs, againMs] = [await spent(ask), await spent(ask)]
    console.log(JSON.stringify({ job: 'B16', report, of, afterSaveMs, againMs, plainMs, ratio: Number((againMs / plainMs).toFixed(1)) }))
  }
raw.close()
await discard(app)
