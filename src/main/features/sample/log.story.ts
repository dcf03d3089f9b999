import type { ActivityKind } from '#shared/model/outreach.ts'
import type { World } from './cast.ts'

type Said = readonly [daysAgo: number, kind: ActivityKind, who: string, text: string, minutes?: number]

const said: readonly Said[] = [
  [395, 'meeting', 'Margrethe von Falk', 'Aftalt, at instituttet måler, før vi begynder.', 60],
  [371, 'call', 'Poul Erik Damgaard', 'Vil gerne have tandemcyklerne ind på biblioteket.', 15],
  [350, 'email', 'Dorthe Elkjær', 'Sendte oplægget om køreplaner for patienter.'],
  [338, 'call', 'Camilla Juul-Holm', 'Spurgte til legepladserne i nord.', 10],
  [322, 'meeting', 'Merle Sønderskov', 'Gennemgik ejendommene, der kan få elevator.', 90],
  [301, 'call', 'Amina Yilmaz', 'Tre unge vil gerne sidde i udvalget.', 20],
  [294, 'email', 'Nikolaj Ravnkilde', 'Takkede for støtten og sendte regnskabet.'],
  [280, 'meeting', 'Henning Bakkegaard', 'Besøg på rådhuset i Stege. Borgerservice går med.', 75],
  [263, 'call', 'Karla Brink', 'Ramperne er kommet til Odense.', 10],
  [251, 'email', 'Vibeke Stenstrup', 'Fik eksempler på recepter, ingen forstår.'],
  [238, 'call', 'Carl Otto Brink', 'Vil skrive om perronen, når sneen er væk.', 25],
  [224, 'meeting', 'Hanne Møllegaard', 'Plan for læsegrupperne i efteråret.', 60],
  [212, 'email', 'Birgitte Holst Rahbek', 'Dagsorden til årsmødet.'],
  [188, 'call', 'Torben Engsig', 'Bogbussen kører igen fra mandag.', 10],
  [176, 'meeting', 'Pendlernes Råd', 'Skrev brevet til ministeren færdigt.', 120],
  [163, 'email', 'Kirsten Præstegaard', 'Bad om tal for pårørende uden bil.'],
  [149, 'call', 'Liv Kragh', 'Kæderne vil have skilte til den stille time.', 15],
  [133, 'call', 'Rasmus Vinding', 'Forbundet tager stolen op på kongressen.', 20],
  [121, 'meeting', 'Freja Obel', 'Gennemgik ventetiderne.', 45],
  [109, 'email', 'Asta Birkemose', 'Inviterede til åbent hus i skoven.'],
  [97, 'call', 'Eva Sofie Hald', 'Har fundet læsere i tre kommuner.', 15],
  [88, 'meeting', 'Thor Lindegaard', 'Hallerne får målt dørene.', 50],
  [76, 'email', 'Oskar Friis', 'Sendte tegningen af rampen, der kan foldes.'],
  [69, 'call', 'Helle Skyggebjerg', 'Medlemmerne vil gerne tage tid på trapperne.', 20],
  [61, 'meeting', 'Region Randhav', 'Prøverejse fra stationen til ambulatoriet.', 150],
  [52, 'call', 'Jonas Elmer', 'Kortet over indgange venter på en bevilling.', 15],
  [47, 'email', 'Sara Lund', 'Lokalet til partnermødet er på plads.'],
  [38, 'call', 'Henning Bakkegaard', 'Glad for mødet. Vil vise brevene i direktionen.', 10],
  [33, 'note', 'Ea Thorup', 'Er på barsel fra næste måned.'],
  [27, 'meeting', 'Karla Brink', 'Håndbogens kapitel om døre.', 80],
  [21, 'email', 'Carl Otto Brink', 'Referat af mødet i arbejdsgruppen.'],
  [16, 'call', 'Dorthe Elkjær', 'Finder et lokale til morgensamtalen.', 10],
  [12, 'meeting', 'Amina Yilmaz', 'Mødetider, der passer til skoleskemaet.', 40],
  [8, 'call', 'Hanne Møllegaard', 'Næste læsegruppe er i Vordingborg.', 15],
  [5, 'email', 'Merle Sønderskov', 'Beboerne stemmer om elevatoren i næste uge.'],
  [2, 'call', 'Helle Skyggebjerg', 'Kommer til morgensamtalen med to patienter.', 10]
]

/** In so many days; those that are done were kept. */
const promises = [
  ['Karla Brink', 'Send billeder af ramperne', -4, false],
  ['Dorthe Elkjær', 'Bekræft lokalet til morgensamtalen', 0, false],
  ['Nikolaj Ravnkilde', 'Skriv ansøgningen om kortet over indgange', 6, false],
  ['Merle Sønderskov', 'Ring og hør, hvordan afstemningen gik', 9, false],
  ['Amina Yilmaz', 'Find en dato til kurset', 24, false],
  ['Henning Bakkegaard', 'Send eksemplerne fra de andre kommuner', 3, true],
  ['Helle Skyggebjerg', 'Bestil stopure', 1, true],
  ['Eva Sofie Hald', 'Send listen over læsere', -6, true]
] as const

/** What was said over the months, and what was promised. */
export async function tellLog({ client, subject, at, day }: World): Promise<void> {
  for (const [no, [ago, kind, who, text, durationMin]] of said.entries()) {
    const time = `${String(9 + (no % 6)).padStart(2, '0')}:${no % 2 === 0 ? '15' : '40'}`
    const length = durationMin === undefined ? {} : { durationMin }
    await client.activities.log({ kind, with: [subject(who)], text, at: at(-ago, time), ...length })
  }
  const done: string[] = []
  for (const [who, title, days, isDone] of promises) {
    const { id } = await client.followUps.create({ title, subject: subject(who), dueOn: day(days) })
    if (isDone) done.push(id)
  }
  await client.followUps.complete({ ids: done })
}
