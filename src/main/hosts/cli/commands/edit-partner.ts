import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { given, organisationTypeOf, partnerFields, readFields, several, statusOf } from '../field-values.ts'

/** Changes facts of a partner and gives the change sets: one for the facts, one for the statement. */
export async function editPartner(cli: Cli, client: Client, id: string, words: readonly string[]): Promise<(string | null)[]> {
  const { statement, type, tags, status, joined, ...texts } = readFields(cli, words, partnerFields)
  const patch = given({
    ...texts,
    joinedText: joined,
    organisationType: type === undefined ? undefined : organisationTypeOf(type),
    tags: tags === undefined ? undefined : several(tags),
    status: status === undefined ? undefined : statusOf(status)
  })
  const changeSets: (string | null)[] = []
  if (Object.keys(patch).length > 0) {
    const { version } = await client.partners.get({ id })
    changeSets.push((await client.partners.update({ id, version, patch })).changeSet)
  }
  if (statement !== undefined)
    changeSets.push((await client.partners.setStatement({ id, language: cli.language, text: statement })).changeSet)
  return changeSets
}
