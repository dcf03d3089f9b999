import type { Client } from '#shared/contract/index.ts'
import type { Selection } from '#shared/model/common.ts'
import { localDay, yearOf } from '#shared/rules/calendar.ts'
import list from '../../../../resources/sample/partner-list.csv?raw'
import page from '../../../../resources/sample/project-page.txt?raw'
import type { World } from './cast.ts'

/** In Danish and English, each with what lies under it. */
const areas = [
  ['Fysisk adgang', 'Physical access', [['Transport', 'Transport']]],
  ['Viden og sprog', 'Knowledge and language', [['Sprog, der virker', 'Language that works']]],
  [
    'Deltagelse',
    'Taking part',
    [
      ['Medbestemmelse', 'Having a say'],
      ['Kultur og fritid', 'Culture and leisure']
    ]
  ]
] as const

/** Gives the ids by the Danish names. */
export async function tellFocus(client: Client): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [nameDa, nameEn, below] of areas) {
    const { id: parentId } = await client.focusAreas.create({ nameDa, nameEn })
    ids.set(nameDa, parentId)
    for (const [da, en] of below) ids.set(da, (await client.focusAreas.create({ nameDa: da, nameEn: en, parentId })).id)
  }
  return ids
}

/** Reads the list of addresses and the page of projects as a person does; "[år-1]" is last year. */
export async function readPages(client: Client, now: string): Promise<void> {
  const thisYear = yearOf(localDay(now))
  const projects = page.replace(/\[år([+-]\d)?\]/g, (_, years = '0') => String(thisYear + Number(years)))
  for (const source of [
    { from: 'csv', text: list, fileName: 'partner-list.csv' },
    { from: 'page', text: projects, fileName: 'project-page.txt' }
  ] as const) {
    const { id } = await client.imports.read(source)
    for await (const _step of await client.imports.commit({ id }));
  }
}

/** Who came when, by how many years ago; those of the first year founded the alliance. */
const joined: readonly (readonly [number, string])[] = [
  [
    6,
    'Alle Veje ApS|Broens Beboerhus|Center for Tilgængelig Kultur (CTK)|Dansk Selskab for Letlæst|Fagforbundet Hænderne|Institut for Hverdagsforskning|Pendlernes Råd|Socialt Boligforum'
  ],
  [5, 'Dansk Tegnsprogsnetværk|Gadens Apotek|Hørelsens Venner|Landsforeningen Lysglimt|Lærernes Læseløft|Patientforeningen Lungeliv'],
  [4, 'Bylivet|Den Åbne Dør|Havblik Kommune|Klub 67|Omsorgens Hus|Ro & Rum|Rullende Bibliotek'],
  [
    3,
    'Cyklernes Klub|Egnens Efterskole|Fonden for Fri Færdsel|Forældrerådet i Nord|Idéværkstedet Kanten|Region Randhav|Ungdommens Udkig|Ældre i Byen'
  ],
  [
    2,
    'BIS - Byernes Inkluderende Sportsråd|Jordens Haver|Midtbyens Menighedspleje|Netværk for Nye Stemmer|Stiftelsen Frisk Luft|Tolkenes Fællesskab|Vandrelauget Vest'
  ],
  [1, 'De Små Skridts Forening']
]
const months = ['januar', 'marts', 'april', 'maj', 'juni', 'august', 'september', 'november']
const founded = 6
/** The newest, by how many days ago. */
const newest = [
  ['Skovens Skole', -240],
  ['Nabohjælpen i Syd', -130],
  ['Syns- og Sansehuset', -45]
] as const

const worksIn: readonly (readonly [string, string])[] = [
  ['Fysisk adgang', 'Alle Veje ApS|Bylivet|Socialt Boligforum|Idéværkstedet Kanten|Klub 67|Patientforeningen Lungeliv'],
  ['Transport', 'Pendlernes Råd|Region Randhav|Havblik Kommune|Cyklernes Klub|Fonden for Fri Færdsel'],
  ['Sprog, der virker', 'Dansk Selskab for Letlæst|Dansk Tegnsprogsnetværk|Lærernes Læseløft|Gadens Apotek|Hørelsens Venner'],
  ['Medbestemmelse', 'Netværk for Nye Stemmer|Landsforeningen Lysglimt|Egnens Efterskole|Fagforbundet Hænderne|Broens Beboerhus'],
  ['Kultur og fritid', 'Center for Tilgængelig Kultur (CTK)|Rullende Bibliotek|Ro & Rum|BIS - Byernes Inkluderende Sportsråd|Skovens Skole']
]

/** Goals that partners have set themselves: in so many days, how it stands, and what came of it. */
const goals = [
  ['Alle Veje ApS', 'Ramper til låns i fem byer', -60, 'reached', '64 ramper i seks byer.'],
  ['Havblik Kommune', 'Alle breve fra borgerservice er læst højt af en borger', 120, 'under-way', 'To af fire afdelinger er i gang.'],
  ['Socialt Boligforum', 'Elevator i tre ejendomme fra før 1940', 300, 'under-way', ''],
  ['Rullende Bibliotek', 'Bogbussen kan nås fra en kørestol', -20, 'reached', 'Begge busser har lift.'],
  ['Fagforbundet Hænderne', 'En stol til den, der ikke kan stå, på hver byggeplads', 45, 'planned', ''],
  ['Pendlernes Råd', 'Perron og by i samme højde på ti stationer', -90, 'dropped', 'Sporene skal skiftes først.']
] as const

/** Milestones of projects, in so many days. */
const steps = [
  ['Første trin', 'Rampe nummer 100 er sat op', 95],
  ['Læs brevet højt', 'Kommune nummer fem er med', 40],
  ['Sidste kilometer', 'De første 50 rejser er talt op', 62]
] as const

/** How partners came and went, what they work for and what they have promised. */
export async function tellPartners(
  { client, partner, partners, project, day, year }: World,
  focus: ReadonlyMap<string, string>
): Promise<void> {
  const gone = await client.partners.create({ name: 'Trappefri Bolig', organisationType: 'private' })
  const rows = joined.flatMap(([years, names]) => partners(names).ids.map((id) => ({ id, years })))
  rows.push({ id: gone.id, years: 4 })
  const cells = rows.flatMap(({ id, years }, at) => [
    { id, column: 'joined', text: `${months[at % months.length]} ${year - years}` },
    ...(years === founded ? [{ id, column: 'kind', text: 'Stifter' }] : [])
  ])
  for (const [name, days] of newest) cells.push({ id: partner(name), column: 'joined', text: day(days) })
  await client.cells.write({ entity: 'partners', cells })
  const closed: Selection = { by: 'ids', entity: 'partners', ids: [gone.id] }
  await client.memberships.change({ selection: closed, change: { what: 'leave', on: day(-260), reason: 'Firmaet er lukket' } })
  await client.memberships.change({ selection: partners('Jordens Haver'), change: { what: 'pause' } })
  for (const [area, names] of worksIn)
    for (const partnerId of partners(names).ids) await client.focusAreas.setOfPartner({ partnerId, ids: [focus.get(area) ?? ''] })
  for (const [name, text, due, status, result] of goals)
    await client.goals.add({ partnerId: partner(name), text, dueOn: day(due), status, result })
  for (const [title, step, days] of steps) await client.projects.addMilestone({ projectId: project(title), title: step, dueOn: day(days) })
}
