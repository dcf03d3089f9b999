import type { Client } from '#shared/contract/index.ts'
import { aMailServer, type MailServer, mailPassword, mailUser } from './mail-server.ts'
import { aPartner, aSender, aTemplate } from './outreach.ts'

/** So many a minute that nobody waits. */
export const atOnce = 6000

/** The account of a mail server, and its password until the program ends. */
export async function anAccount(client: Client, { port }: Pick<MailServer, 'port'>): Promise<void> {
  await client.sending.setAccount({ patch: { host: 'localhost', port, user: mailUser } })
  await client.sending.setPassword({ password: mailPassword })
}

/** So many partners with a contact each; gives the ids of the persons in their order. */
export async function somePersons(client: Client, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let no = 1; no <= count; no++) {
    const name = `Ask ${String.fromCharCode(64 + Math.ceil(no / 26))}${String.fromCharCode(96 + ((no - 1) % 26) + 1)}holm`
    const made = await aPartner(client, `Forening ${String(no).padStart(3, '0')}`, [{ name, email: `p${no}@partner.example` }])
    ids.push(made[name] ?? '')
  }
  return ids
}

/** A mailing to so many, a mail server that takes it, and the account of it. */
export async function aMailing(client: Client, count: number): Promise<{ id: string; persons: string[]; server: MailServer }> {
  const server = await aMailServer()
  await aSender(client)
  await anAccount(client, server)
  const persons = await somePersons(client, count)
  const { id: templateId } = await aTemplate(client)
  const { id } = await client.mailings.create({ selection: { by: 'ids', entity: 'persons', ids: persons }, templateId })
  return { id, persons, server }
}

/** Sends to the end, or as far as it goes. */
export async function sendAll(client: Client, input: Parameters<Client['sending']['run']>[0], options: { signal?: AbortSignal } = {}) {
  const steps = await client.sending.run({ throttle: atOnce, ...input }, options)
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
}

/** How many recipients of a mailing there are of each state. */
export async function states(client: Client, id: string): Promise<Record<string, number>> {
  const recipients = await client.mailings.recipients({ id })
  return Object.fromEntries([...Map.groupBy(recipients, ({ state }) => state)].map(([state, of]) => [state, of.length]))
}
