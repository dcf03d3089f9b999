import type { Context } from '#main/api/implement.ts'
import { addMembers } from '#main/features/lists/index.ts'
import type { World } from './cast.ts'

interface ByHand {
  readonly name: string
  readonly note: string
  /** Who was put on it, so many days from today. */
  readonly grew: readonly (readonly [number, string])[]
}

const lists: readonly ByHand[] = [
  {
    name: 'Nyt fra Broen',
    note: 'De, der selv har bedt om brevet.',
    grew: [
      [-331, 'Karla Brink|Hanne Møllegaard|Carl Otto Brink|Merle Sønderskov|Helle Skyggebjerg|Poul Erik Damgaard'],
      [-272, 'Eva Sofie Hald|Torben Engsig|Nikolaj Ravnkilde'],
      [-204, 'Birgitte Holst Rahbek|Thor Lindegaard|Margrethe von Falk|Asta Birkemose|Gorm Ladegaard'],
      [-129, 'Kirsten Præstegaard|Freja Obel'],
      [-40, 'Sara Lund|Vibeke Stenstrup|Camilla Juul-Holm|Emil Bay'],
      [-9, 'Ida Nørreskov']
    ]
  },
  {
    name: 'Tager gerne imod pressen',
    note: '',
    grew: [
      [-238, 'Hanne Møllegaard|Liv Kragh|Amina Yilmaz'],
      [-160, 'Carl Otto Brink'],
      [-66, 'Karla Brink|Oskar Friis']
    ]
  }
]

/** So many days from today. */
const refusals = [
  ['Poul Erik Damgaard', 'withdrawn', -186, 'Skrev, at kalenderen er fuld, men ønskede god vind.'],
  ['Nikolaj Ravnkilde', 'withdrawn', -97, 'Får det allerede af en kollega.'],
  ['Gorm Ladegaard', 'objected', -38, 'Vil kun have post, der er skrevet til ham.']
] as const

/** Whom letters go to because they asked for them, and who would rather not have them. */
export async function tellLists({ client, person, persons, at, day }: World, { session }: Context): Promise<void> {
  for (const { name, note, grew } of lists) {
    const { id } = await client.lists.create({ name, note })
    for (const [days, who] of grew)
      await session.write({ key: 'list.members-added' }, (unit) => ({ added: addMembers(unit, id, persons(who), at(days, '10:20')) }))
  }
  for (const [name, status, days, how] of refusals)
    await client.consent.set({ personId: person(name), purpose: 'newsletter', status, on: day(days), how })
}
