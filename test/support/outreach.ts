import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '#shared/contract/index.ts'
import type { Resolved } from '#shared/model/outreach.ts'

interface Contact {
  name: string
  email?: string
  title?: string
}

/** A partner with its contacts, the first of them primary. Gives ids by name. */
export async function aPartner(client: Client, name: string, contacts: readonly Contact[] = []): Promise<Record<string, string>> {
  const { id } = await client.partners.create({ name })
  const ids: Record<string, string> = { [name]: id }
  for (const contact of contacts) ids[contact.name] = await aPerson(client, { ...contact, partnerId: id })
  return ids
}

export async function aPerson(client: Client, person: Contact & { partnerId?: string }): Promise<string> {
  const [givenName = '', ...familyNames] = person.name.split(' ')
  const { id } = await client.persons.create({
    givenName,
    familyName: familyNames.join(' '),
    emails: person.email === undefined ? [] : [person.email],
    title: person.title ?? '',
    ...(person.partnerId === undefined ? {} : { partnerId: person.partnerId })
  })
  return id
}

/** Who letters are from. */
export const aSender = (client: Client) =>
  client.settings.setAlliance({ version: 0, patch: { senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } })

/** A letter that says a name and nothing else that could be missing. */
export const aTemplate = (client: Client, letter: { name?: string; subject?: string; body?: string; purpose?: string } = {}) =>
  client.templates.create({
    name: 'Invitation',
    subject: 'Kom til møde, {{ kontakt.fornavn }}',
    body: '{{ hilsen }}\n\nVi ses i {{ partner.navn }}.\n\nVenlig hilsen\n{{ afsender.navn }}',
    language: 'da',
    ...letter
  })

export const optOut = (client: Client, personId: string, purpose: 'newsletter' | 'all' = 'newsletter') =>
  client.consent.set({ personId, purpose, status: 'withdrawn', on: '2026-11-03', how: 'mail 3. november' })

/** "Anna Holm", "Cai Dam (for Anna Holm)", or "Bo Bang: unsubscribed". */
export const said = ({ included, excluded }: Pick<Resolved, 'included' | 'excluded'>): string[] => [
  ...included.map(({ name, because }) => (because === null ? name : `${name} (for ${because})`)),
  ...excluded.map(({ name, reason, because }) => `${name}: ${reason}${because === null ? '' : ` (${because})`}`)
]

/** The drafts in a folder, by file name. */
export const draftsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))
