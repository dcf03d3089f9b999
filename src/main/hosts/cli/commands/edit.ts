import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { splitName } from '#shared/rules/name-split.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import {
  allianceFields,
  given,
  mailServerFields,
  organisationTypeOf,
  partnerFields,
  partWords,
  personFields,
  readFields,
  several
} from '../field-values.ts'
import { type Found, findNamed, findRecord } from '../find-record.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { editPartner } from './edit-partner.ts'
import { editPerson } from './edit-person.ts'

/** Single edits: add, edit, remove. Each procedure they use is one undo step. */
export function addEdit(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('add')
    .description(t('cli.command.add'))
    .argument('<partner|person>', t('cli.argument.recordType'), oneOf('add', ['partner', 'person']))
    .argument('<name…|field=value…>', t('cli.argument.newFields'))
    .allowExcessArguments()
    .action((type: 'partner' | 'person', _first: string, _options: object, command: Command) =>
      withApp(cli, 'write', (client) => (type === 'partner' ? addPartner : addPerson)(cli, client, command.args.slice(1)))
    )
  program
    .command('edit')
    .description(t('cli.command.edit'))
    .argument('<id|name>', t('cli.argument.edited'))
    .argument('<field=value...>', t('cli.argument.fields'))
    .action((who: string, words: string[]) => withApp(cli, 'write', (client) => edit(cli, client, who, words)))
  program
    .command('remove')
    .description(t('cli.command.remove'))
    .argument('<id|name...>', t('cli.argument.removed'))
    .action((who: string[]) => withApp(cli, 'write', (client) => remove(cli, client, who.join(' '))))
}

async function addPartner(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const { pairs, rest } = partWords(words)
  const fields = readFields(cli, pairs, partnerFields, ['name', 'type', 'website', 'tags'])
  const name = fields.name ?? rest
  const { id, changeSet } = await client.partners.create({
    name,
    organisationType: organisationTypeOf(fields.type ?? ''),
    website: fields.website ?? '',
    tags: several(fields.tags ?? '')
  })
  answer(cli, 'partner', { type: 'partner', id, name, beside: '' }, changeSet)
}

const newPersonFields = { ...personFields, name: ['navn'], partner: ['organisation'] } as const

async function addPerson(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const { pairs, rest } = partWords(words)
  const fields = readFields(cli, pairs, newPersonFields, ['name', 'givenName', 'familyName', 'emails', 'phones', 'title', 'partner'])
  const name = fields.name ?? rest
  const split = splitName(name)
  const partner = fields.partner === undefined ? undefined : await findRecord(cli, client, fields.partner, ['partner'])
  const { id, changeSet } = await client.persons.create({
    givenName: fields.givenName ?? split.givenName,
    familyName: fields.familyName ?? split.familyName,
    title: fields.title ?? '',
    emails: several(fields.emails ?? ''),
    phones: several(fields.phones ?? ''),
    ...given({ partnerId: partner?.id })
  })
  answer(cli, 'person', { type: 'person', id, name, beside: '' }, changeSet)
}

function answer(cli: Cli, type: string, record: Found, changeSet: string | null): void {
  cli.json({ id: record.id, changeSet })
  cli.print(record.id)
  cli.say(cli.t(`cli.edit.added.${type}`, { name: record.name }))
}

async function edit(cli: Cli, client: Client, who: string, words: readonly string[]): Promise<void> {
  if (who === 'alliance') return editAlliance(cli, client, words)
  const found = await findRecord(cli, client, who)
  const changeSets = await (found.type === 'partner' ? editPartner : editPerson)(cli, client, found.id, words)
  changed(cli, found.id, changeSets)
}

function changed(cli: Cli, id: string, changeSets: readonly (string | null)[]): void {
  const made = changeSets.filter((set) => set !== null)
  cli.json({ id, changeSets: made })
  cli.print(cli.t(made.length === 0 ? 'cli.edit.unchanged' : 'cli.edit.changed'))
}

/** The alliance itself: what it is called, whom its letters are from, and where its mail is handed in. */
async function editAlliance(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const { mailServer: host, mailPort, mailUser: user, ...patch } = readFields(cli, words, { ...allianceFields, ...mailServerFields })
  const port = mailPort === undefined ? undefined : Number(mailPort)
  const changeSets: (string | null)[] = []
  if (Object.keys(patch).length > 0) {
    const { version } = await client.settings.alliance()
    changeSets.push((await client.settings.setAlliance({ version, patch })).changeSet)
  }
  if (host !== undefined || port !== undefined || user !== undefined) {
    changeSets.push((await client.sending.setAccount({ patch: given({ host, port, user }) })).changeSet)
  }
  changed(cli, 'alliance', changeSets)
}

/** To the trash, from where undo brings it back: a list or template of exactly that name, else a partner or person. */
async function remove(cli: Cli, client: Client, who: string): Promise<void> {
  const rows = [
    ...(await client.lists.all({})).map(({ id, name }) => ({ id, name, take: client.lists.remove })),
    ...(await client.templates.all()).map(({ id, name }) => ({ id, name, take: client.templates.remove }))
  ]
  const isRow = rows.some((row) => row.id === who || row.name.toLowerCase() === who.toLowerCase())
  const found = isRow ? findNamed(cli, rows, who) : await findRecord(cli, client, who)
  const take = 'take' in found ? found.take : found.type === 'partner' ? client.partners.remove : client.persons.remove
  const { changeSet } = await take({ ids: [found.id] })
  if (changeSet === null) throw usageError(who)
  cli.json({ id: found.id, changeSet })
  cli.print(cli.t('cli.edit.removed', { name: found.name }))
}
