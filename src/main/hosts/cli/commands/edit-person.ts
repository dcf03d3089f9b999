import type { Client } from '#shared/contract/index.ts'
import type { Cli } from '../cli.ts'
import { Explained } from '../explained.ts'
import { given, isYes, languageOf, personFields, readFields, several } from '../field-values.ts'

/** Changes facts of a person and gives the change sets: one for the person, one for the role that is primary or newest. */
export async function editPerson(cli: Cli, client: Client, id: string, words: readonly string[]): Promise<(string | null)[]> {
  const { title, department, primary, language, greeting, emails, phones, tags, ...texts } = readFields(cli, words, personFields)
  const patch = given({
    ...texts,
    salutationOverride: greeting,
    language: language === undefined ? undefined : languageOf(language),
    emails: emails === undefined ? undefined : several(emails),
    phones: phones === undefined ? undefined : several(phones),
    tags: tags === undefined ? undefined : several(tags)
  })
  const ofRole = given({ title, department, isPrimary: primary === undefined ? undefined : isYes(primary) })
  const { version, roles } = await client.persons.get({ id })
  const open = roles.filter((role) => role.toOn === null)
  const role = open.find((each) => each.isPrimary) ?? open[0]
  const wantsRole = Object.keys(ofRole).length > 0
  if (wantsRole && !role) throw new Explained('record.not-found', cli.t('cli.edit.noRole'))
  const changeSets: (string | null)[] = []
  if (Object.keys(patch).length > 0) changeSets.push((await client.persons.update({ id, version, patch })).changeSet)
  if (wantsRole && role) changeSets.push((await client.persons.updateRole({ id: role.id, version: role.version, patch: ofRole })).changeSet)
  return changeSets
}
