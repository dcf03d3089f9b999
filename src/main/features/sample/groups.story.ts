import type { SeatFunction } from '#shared/model/working-group.ts'
import type { World } from './cast.ts'

/** A seat of a partner: who sits on it, as what. Without a person it is vacant. */
type SeatOf = readonly [partner: string, person: string | null, is?: SeatFunction]

interface Group {
  readonly name: string
  readonly mandate: string
  readonly from: number
  readonly seats: readonly SeatOf[]
}

const groups: readonly Group[] = [
  {
    name: 'Indgange',
    mandate: 'Samler, hvad partnerne ved om indgange, til én håndbog, som en vicevært kan bruge.',
    from: -700,
    seats: [
      ['Alle Veje ApS', 'Karla Brink', 'chair'],
      ['Socialt Boligforum', 'Merle Sønderskov', 'deputy'],
      ['Bylivet', 'Jonas Elmer'],
      ['Region Randhav', 'Dorthe Elkjær'],
      ['Fonden for Fri Færdsel', 'Nikolaj Ravnkilde'],
      ['Klub 67', null]
    ]
  },
  {
    name: 'Sprog, der virker',
    mandate: 'Læser breve, skilte og hjemmesider sammen med dem, de er til.',
    from: -1100,
    seats: [
      ['Dansk Selskab for Letlæst', 'Hanne Møllegaard', 'chair'],
      ['Lærernes Læseløft', 'Eva Sofie Hald', 'secretary'],
      ['Dansk Tegnsprogsnetværk', 'Merete K. Rydal'],
      ['Gadens Apotek', 'Vibeke Stenstrup'],
      ['Hørelsens Venner', 'Signe Marie Toft'],
      ['Rullende Bibliotek', 'Torben Engsig', 'substitute']
    ]
  },
  {
    name: 'Rejsen derhen',
    mandate: 'Følger en patient fra hoveddør til venteværelse og skriver op, hvor det går galt.',
    from: -400,
    seats: [
      ['Pendlernes Råd', 'Carl Otto Brink', 'chair'],
      ['Patientforeningen Lungeliv', 'Helle Skyggebjerg'],
      ['Omsorgens Hus', 'Kirsten Præstegaard'],
      ['Havblik Kommune', 'Henning Bakkegaard'],
      ['Cyklernes Klub', null]
    ]
  }
]

/** Working groups and who sits in them; gives their ids by name. */
export async function tellGroups({ client, partner, person, day }: World): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { name, mandate, from, seats } of groups) {
    const { id } = await client.workingGroups.create({ name, mandate, fromOn: day(from) })
    ids.set(name, id)
    for (const [organisation, who, is = 'member'] of seats)
      await client.workingGroups.addSeat({
        ...{ groupId: id, organisationId: partner(organisation), personId: who && person(who), function: is, fromOn: day(from) }
      })
  }
  return ids
}
