import type { World } from './cast.ts'

/** Who worked where, in which title, and until so many days ago. */
const gone = [
  ['Preben', 'Skovmose', 'Alle Veje ApS', 'Direktør', -1130],
  ['Agnes', 'Tuxen', 'Dansk Selskab for Letlæst', 'Redaktør', -905],
  ['Ulla', 'Fogtmann', 'Havblik Kommune', 'Konsulent', -410]
] as const

/** Those who were here once, and whom there is no reason to keep much longer. */
export async function tellFormer({ client, partner, day }: World): Promise<void> {
  for (const [givenName, familyName, name, title, days] of gone) {
    const { id: personId } = await client.persons.create({ givenName, familyName })
    const { id } = await client.persons.addRole({ personId, partnerId: partner(name), title, fromOn: day(days - 700) })
    await client.persons.endRole({ id, version: 1, on: day(days), reason: 'left' })
    if (familyName === 'Fogtmann')
      await client.consent.set({ personId, purpose: 'newsletter', status: 'granted', on: day(-800), how: 'Skrev sig på ved årsmødet.' })
  }
}
