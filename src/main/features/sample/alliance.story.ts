import type { World } from './cast.ts'

const people = [
  ['Birgitte Holst Rahbek', 'chair', ''],
  ['Carl Otto Brink', 'deputy', ''],
  ['Amina Yilmaz', 'board', ''],
  ['Henning Bakkegaard', 'board', ''],
  ['Hanne Møllegaard', 'spokesperson', 'Ordfører for sprog']
] as const

/** In so many days; what lies behind was reached. */
const milestones = [
  ['Alliancen stiftes', -2150, 'Otte organisationer skriver under på Broen.'],
  ['Første årsmøde', -1780, ''],
  ['20 partnere', -1400, ''],
  ['Det første fælles brev til ministeren', -820, 'Skrevet under af 22 partnere.'],
  ['Den 40. partner kommer til', -45, ''],
  ['Håndbogen om indgange udkommer', 75, 'Redigeres af arbejdsgruppen Indgange.'],
  ['Årsmøde', 160, '']
] as const

/** What the alliance is, who speaks for it and what it has reached. */
export async function tellAlliance({ client, person, day, year }: World): Promise<void> {
  const { version } = await client.alliance.get()
  await client.alliance.update({
    version,
    patch: {
      ...{ shortName: 'ALA', termFrom: `${year - 6}-01-01`, termTo: `${year + 2}-12-31`, isAdmissionOpen: true },
      vision: 'Et samfund, hvor man kan komme ind, finde rundt og blive forstået, uden at skulle bede om det.',
      goals: 'Færre trapper, klarere breve, kortere ventetid, og flere ved bordet.',
      secretariat: 'Broens Kvarter 12, 5000 Odense C'
    }
  })
  for (const [name, role, title] of people)
    await client.alliance.addPerson({ personId: person(name), role, title, fromOn: `${year - 2}-01-01` })
  for (const [title, days, note] of milestones) {
    const when = day(days)
    await client.alliance.addMilestone({ title, note, ...(days < 0 ? { doneOn: when, status: 'done' } : { dueOn: when }) })
  }
  await client.alliance.addTotal({ subject: 'partners', total: 40, statedOn: day(-30), source: 'Hjemmesiden' })
  await client.alliance.addTotal({ subject: 'projects', total: 9, statedOn: day(-210), source: 'Årsberetningen' })
}

const quotations = [
  ['Karla Brink', 'En rampe er ikke en tjeneste. Den er en dør.', -35, 'Randhav Folkeblad'],
  ['Hanne Møllegaard', 'Hvis tre ud af fire må ringe og spørge, er det ikke læserne, der har et problem.', -62, 'Radio Broen'],
  ['Amina Yilmaz', 'Man kan ikke repræsentere os og samtidig holde møderne, når vi er i skole.', -118, 'Årsmødet'],
  ['Carl Otto Brink', 'De sidste tre hundrede meter er de længste i landet.', -190, 'Perronen'],
  ['Liv Kragh', 'Stilheden koster ingenting. Den skal bare sættes på skemaet.', -340, 'Kulturnyt']
] as const

/** What was said in public. */
export async function tellQuotations({ client, person, day }: World): Promise<void> {
  for (const [name, text, days, source] of quotations)
    await client.quotations.add({ personId: person(name), text, saidOn: day(days), source, language: 'da' })
}
