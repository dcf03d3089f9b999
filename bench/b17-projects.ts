import { alliance } from './alliance-file.ts'
import { change, discard } from './card-file.ts'
import { spent } from './spent.ts'

// the table of 10,000 projects and their matrix, right after a save and again
const app = await alliance()
const { projects } = app.client
const sorted = (by: 'name' | 'period' | 'lead' | 'partners' | 'contact' | 'lastActivity') => ({ sort: [{ by, desc: false }] })
const figures = {
  first: () => projects.table(sorted('name')),
  later: () => projects.table({ ...sorted('name'), offset: 6000 }),
  byPeriod: () => projects.table(sorted('period')),
  byLead: () => projects.table(sorted('lead')),
  byOrganisations: () => projects.table(sorted('partners')),
  byContact: () => projects.table(sorted('contact')),
  byLastActivity: () => projects.table(sorted('lastActivity')),
  filter: () => projects.table({ ...sorted('name'), query: 'status:running partner:"Partner 7"' }),
  word: () => projects.table({ ...sorted('name'), query: 'projekt 77' }),
  groupsByStatus: () => projects.groups({ ...sorted('name'), group: 'status' }),
  groupsByLead: () => projects.groups({ ...sorted('name'), group: 'lead' }),
  matrix: () => projects.matrix({})
}
for (const [figure, ask] of Object.entries(figures)) {
  await change(app)
  console.log(JSON.stringify({ job: 'B17', projects: 10_000, figure, afterSaveMs: await spent(ask), againMs: await spent(ask) }))
}
await discard(app)
