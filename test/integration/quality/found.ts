import type { Client } from '#shared/contract/index.ts'
import { type QualityIssue, type QualityRule, qualityRules } from '#shared/model/quality.ts'
import type { TestApp } from '../../support/test-app.ts'

/** The open issues of a rule. */
export const issuesOf = async (client: Client, rule: QualityRule): Promise<QualityIssue[]> => (await client.quality.issues({ rule })).rows

/** "rule: name", for every open issue. */
export async function allFound(client: Client): Promise<string[]> {
  const found: string[] = []
  for (const rule of qualityRules) for (const { name } of await issuesOf(client, rule)) found.push(`${rule}: ${name}`)
  return found
}

/** The issue of a rule that is told of a name. */
export async function theIssue(client: Client, rule: QualityRule, name: string): Promise<QualityIssue> {
  const found = (await issuesOf(client, rule)).find((issue) => issue.name === name)
  if (!found) throw new Error(`no ${rule} of ${name}`)
  return found
}

interface Member {
  name: string
  emails?: string[]
  phones?: string[]
}

const statement = 'Fordi sundhed er for alle.'

/** A partner of which nothing is missing, with people of whom nothing is missing but what is said. Gives ids by name. */
export async function wholePartner(
  client: Client,
  name: string,
  members: readonly Member[],
  website = ''
): Promise<Record<string, string>> {
  const { id } = await client.partners.create({ name, organisationType: 'union', website })
  await client.partners.setStatement({ id, language: 'da', text: statement })
  const ids: Record<string, string> = { [name]: id }
  for (const { name: full, emails = [], phones = ['20 00 00 01'] } of members) {
    const [givenName = '', ...family] = full.split(' ')
    const person = await client.persons.create({ givenName, familyName: family.join(' '), emails, phones, partnerId: id })
    ids[full] = person.id
  }
  return ids
}

/** What no screen of this issue writes yet, through the unit of work as everything is written. */
export const write = ({ context }: TestApp, work: (unit: Parameters<Parameters<typeof context.session.write>[1]>[0]) => void) =>
  context.session.write({ key: 'person.updated' }, (unit) => {
    work(unit)
    return {}
  })
