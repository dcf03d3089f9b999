import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { ProjectPersonRole, ProjectRole, ProjectStatus } from '#shared/model/project.ts'
import type { Cli } from '../cli.ts'
import { dayOf } from '../day-option.ts'
import { usageError } from '../explained.ts'
import { given, partWords, projectFields, readFields, several } from '../field-values.ts'
import { findNamed, findRecord, orMissing } from '../find-record.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'
import { addProjectTable } from './tables.ts'

const roles = [...new Set([...ProjectRole.options, ...ProjectPersonRole.options])]

interface RoleOptions {
  organisation?: string
  person?: string
  as: (typeof roles)[number]
  from?: string
  until?: string
  note?: string
}

/** Projects: made, changed, and who is in them as what. */
export function addProjects(program: Command, cli: Cli): void {
  const { t } = cli
  const project = program.command('project').description(t('cli.command.project'))
  addProjectTable(project, cli, 'list')
  project
    .command('add')
    .description(t('cli.command.projectAdd'))
    .argument('<title…|field=value…>', t('cli.argument.newFields'))
    .allowExcessArguments()
    .action((_first: string, _options: object, command: Command) => withApp(cli, 'write', (client) => add(cli, client, command.args)))
  project
    .command('edit')
    .description(t('cli.command.projectEdit'))
    .argument('<project>', t('cli.argument.project'))
    .argument('<field=value...>', t('cli.argument.fields'))
    .action((who: string, words: string[]) => withApp(cli, 'write', (client) => edit(cli, client, who, words)))
  project
    .command('role')
    .description(t('cli.command.projectRole'))
    .argument('<project>', t('cli.argument.project'))
    .option('--organisation <who>', t('cli.option.roleOrganisation'))
    .option('--person <who>', t('cli.option.rolePerson'))
    .requiredOption('--as <role>', t('cli.option.roleAs'), oneOf('--as', roles))
    .option('--from <day>', t('cli.option.roleFrom'))
    .option('--until <day>', t('cli.option.roleUntil'))
    .option('--note <text>', t('cli.option.roleNote'))
    .action((who: string, options: RoleOptions) => withApp(cli, 'write', (client) => role(cli, client, who, options)))
}

/** By its id or its title. */
async function projectOf(cli: Cli, client: Client, who: string) {
  const known = /^[\w-]{8,64}$/.test(who) ? await orMissing(client.projects.get({ id: who })) : undefined
  if (known) return known
  const { hits = [] } = (await client.search.find({ text: who, kinds: ['project'], limit: 50 }))[0] ?? {}
  const rows = hits.map(({ id, title }) => ({ id, name: title }))
  return client.projects.get({ id: findNamed(cli, rows, who).id })
}

function patchOf(cli: Cli, words: readonly string[]) {
  const { status, names, focus, tags, links, ...texts } = readFields(cli, words, projectFields)
  const list = (text: string | undefined) => (text === undefined ? undefined : several(text))
  return given({ ...texts, status: statusOf(status), names: list(names), focus: list(focus), tags: list(tags), links: list(links) })
}

function statusOf(text: string | undefined): ProjectStatus | undefined {
  const status = ProjectStatus.options.find((each) => each === text)
  if (text !== undefined && status === undefined) throw usageError(`status=${text} (${ProjectStatus.options.join(', ')})`)
  return status
}

async function add(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const { pairs, rest } = partWords(words)
  const { title = rest, status, periodText, ...patch } = patchOf(cli, pairs)
  const { id, changeSet } = await client.projects.create({ title, ...given({ status, periodText }) })
  if (Object.keys(patch).length > 0) await client.projects.update({ id, version: (await client.projects.get({ id })).version, patch })
  cli.json({ id, changeSet })
  cli.print(id)
  cli.say(cli.t('cli.edit.added.project', { name: title }))
}

async function edit(cli: Cli, client: Client, who: string, words: readonly string[]): Promise<void> {
  const { id, version } = await projectOf(cli, client, who)
  const { changeSet } = await client.projects.update({ id, version, patch: patchOf(cli, words) })
  cli.json({ id, changeSets: changeSet === null ? [] : [changeSet] })
  cli.print(cli.t(changeSet === null ? 'cli.edit.unchanged' : 'cli.edit.changed'))
}

/** Puts somebody into a project; whoever is in it in that role already has its days and note changed. */
async function role(cli: Cli, client: Client, who: string, options: RoleOptions): Promise<void> {
  const { organisation, person, as, from, until, note } = options
  if ((organisation === undefined) === (person === undefined)) throw usageError('--organisation | --person')
  const project = await projectOf(cli, client, who)
  const days = given({ fromOn: dayOf(from), toOn: dayOf(until) })
  const made =
    organisation === undefined
      ? await rolePerson(cli, client, project, person ?? '', as, days)
      : await roleOrganisation(cli, client, project, organisation, as, given({ ...days, note }))
  cli.json(made)
  cli.print(made.id)
}

type ProjectFound = Awaited<ReturnType<typeof projectOf>>
type Days = { fromOn?: string; toOn?: string }

async function roleOrganisation(
  cli: Cli,
  client: Client,
  project: ProjectFound,
  name: string,
  as: string,
  patch: Days & { note?: string }
) {
  const role = ProjectRole.safeParse(as).data
  if (role === undefined) throw usageError(`--as ${as} (${ProjectRole.options.join(', ')})`)
  const { id: organisationId } = await findRecord(cli, client, name, ['partner'])
  const known = project.organisations.find((one) => one.organisationId === organisationId && one.role === role && one.toOn === null)
  const { fromOn = null, note = '', toOn } = patch
  const id = known?.id ?? (await client.projects.addOrganisation({ projectId: project.id, organisationId, role, fromOn, note })).id
  const changed = known ? patch : given({ toOn })
  if (Object.keys(changed).length > 0) await client.projects.updateOrganisation({ id, version: known?.version ?? 1, patch: changed })
  return { id }
}

async function rolePerson(cli: Cli, client: Client, project: ProjectFound, name: string, as: string, patch: Days) {
  const role = ProjectPersonRole.safeParse(as).data
  if (role === undefined) throw usageError(`--as ${as} (${ProjectPersonRole.options.join(', ')})`)
  const { id: personId } = await findRecord(cli, client, name, ['person'])
  const known = project.people.find((one) => one.personId === personId && one.role === role && one.toOn === null)
  const { fromOn = null, toOn } = patch
  const id = known?.id ?? (await client.projects.addPerson({ projectId: project.id, personId, role, fromOn })).id
  const changed = known ? patch : given({ toOn })
  if (Object.keys(changed).length > 0) await client.projects.updatePerson({ id, version: known?.version ?? 1, patch: changed })
  return { id }
}
