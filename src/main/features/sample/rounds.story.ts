import type { World } from './cast.ts'

const body = `Sundhed er for alle, også for den, der ikke kan finde ind.

Vi beder om

- at alle indkaldelser kan læses af den, der får dem
- at vejen fra bus til venteværelse kan gås og køres
- at den, der har brug for en følgeven, får en`

const yes =
  'Alle Veje ApS|Broens Beboerhus|Dansk Selskab for Letlæst|Gadens Apotek|Hørelsens Venner|Klub 67|Landsforeningen Lysglimt|Netværk for Nye Stemmer|Omsorgens Hus|Patientforeningen Lungeliv|Pendlernes Råd|Ro & Rum|Rullende Bibliotek|Dansk Tegnsprogsnetværk'
const reserved = 'Region Randhav|Havblik Kommune'
const no = 'Idéværkstedet Kanten'
const confirmed = 'Bylivet|Klub 67|Skovens Skole'

/** A text that partners are asked to sign, and the question whether what is known of them is right. */
export async function tellRounds({ client, partners, at, day }: World): Promise<void> {
  const of = (names: string) => new Set(partners(names).ids)
  const signOn = await client.signOns.create({
    ...{ title: 'Lige adgang til sundhed', addressee: 'Folketingets Sundhedsudvalg', body },
    ...{ deadlineAt: at(12, '12:00'), minimum: 20, invite: 'all' }
  })
  const { responses } = await client.signOns.get({ id: signOn.id })
  const rowsOf = (names: string) => {
    const ids = of(names)
    return responses.flatMap(({ id, partnerId }) => (partnerId !== null && ids.has(partnerId) ? [id] : []))
  }
  await client.signOns.answer({ ids: rowsOf(yes), answer: 'yes', channel: 'email', on: day(-3) })
  await client.signOns.answer({
    ...{ ids: rowsOf(reserved), answer: 'yes-reserved', channel: 'phone', on: day(-2) },
    reservation: 'Med forbehold for behandling i udvalget.'
  })
  await client.signOns.answer({ ids: rowsOf(no), answer: 'no', channel: 'email', on: day(-3) })
  const check = await client.verifications.create({ title: 'Stemmer det stadig?', dueOn: day(30), invite: 'all' })
  const asked = await client.verifications.get({ id: check.id })
  const right = of(confirmed)
  await client.verifications.confirm({ ids: asked.partners.flatMap(({ id, partnerId }) => (right.has(partnerId) ? [id] : [])) })
}
