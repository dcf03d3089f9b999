import type { EventPatch, ParticipantAnswer } from '#shared/model/event.ts'
import type { World } from './cast.ts'

interface Meeting {
  readonly facts: EventPatch & { title: string; startsAt: string }
  /** Everybody on it, by what they answered; '' are those who have not. */
  readonly who: Readonly<Partial<Record<ParticipantAnswer | '', string>>>
}

const meetings = ({ at }: World, groups: ReadonlyMap<string, string>): readonly Meeting[] => [
  {
    facts: {
      ...{ kind: 'conference', title: 'Årsmøde: Hvem kom ikke ind?', place: 'Center for Tilgængelig Kultur' },
      ...{ startsAt: at(-205, '10:00'), endsAt: at(-205, '15:30'), capacity: 60 },
      description: 'Beretning, valg til styregruppen og en gåtur gennem museet med bind for øjnene.'
    },
    who: {
      attended:
        'Karla Brink|Mikkel Sandager|Birgitte Holst Rahbek|Hanne Møllegaard|Thor Lindegaard|Rasmus Vinding|Henning Bakkegaard|Margrethe von Falk|Carl Otto Brink|Dorthe Elkjær|Merle Sønderskov|Amina Yilmaz|Liv Kragh|Asta Birkemose',
      declined: 'Nikolaj Ravnkilde|Gorm Ladegaard',
      'no-show': 'Poul Erik Damgaard'
    }
  },
  {
    facts: {
      ...{ kind: 'partner-meeting', title: 'Partnermøde: Breve, der bliver læst', place: 'Broens Beboerhus, Odense' },
      ...{ startsAt: at(-41, '13:00'), endsAt: at(-41, '16:00'), capacity: 30 },
      description: 'Fire kommuner viser, hvad der skete med deres breve.'
    },
    who: {
      attended:
        'Sara Lund|Hanne Møllegaard|Eva Sofie Hald|Vibeke Stenstrup|Henning Bakkegaard|Camilla Juul-Holm|Torben Engsig|Freja Obel|Emil Bay',
      declined: 'Jonas Elmer|Ida Nørreskov|Oskar Friis',
      'no-show': 'Ea Thorup'
    }
  },
  {
    facts: {
      ...{ kind: 'morning-talk', title: 'Morgensamtale: Turen til sygehuset', place: 'Region Randhav, mødelokale 4' },
      ...{ startsAt: at(17, '08:30'), endsAt: at(17, '10:00'), signupDeadline: at(9, '12:00'), capacity: 20 },
      description: 'Arbejdsgruppen fortæller om de første tolv rejser, og vi taler om, hvem der skal høre det.',
      ...(groups.has('Rejsen derhen') && { workingGroupId: groups.get('Rejsen derhen') })
    },
    who: {
      accepted: 'Carl Otto Brink|Helle Skyggebjerg|Kirsten Præstegaard|Dorthe Elkjær|Mads Trier Holm|Karla Brink',
      maybe: 'Henning Bakkegaard|Signe Marie Toft',
      declined: 'Rasmus Vinding',
      '': 'Poul Erik Damgaard|Camilla Juul-Holm|Anne Mette Krogsgaard|Else Marie Vang|Bo Lindhardt'
    }
  }
]

/** What partners met for and will meet for, and who said what. */
export async function tellEvents(world: World, groups: ReadonlyMap<string, string>): Promise<void> {
  const { client, persons } = world
  for (const { facts, who } of meetings(world, groups)) {
    const { id } = await client.events.create(facts)
    const said = Object.entries(who).map(([answer, names]) => ({ answer, ids: persons(names).ids }))
    const selection = persons(Object.values(who).join('|'))
    await client.events.add({ id, selection, policy: 'all' })
    const { participants } = await client.events.get({ id })
    await client.events.markInvited({ ids: participants.map((one) => one.id) })
    for (const { answer, ids } of said)
      if (answer !== '')
        await client.events.answer({
          ids: participants.flatMap((one) => (one.personId !== null && ids.includes(one.personId) ? [one.id] : [])),
          answer: answer as ParticipantAnswer
        })
  }
}
