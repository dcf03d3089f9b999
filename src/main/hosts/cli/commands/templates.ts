import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import type { TemplateProblem } from '#shared/model/outreach.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Cli } from '../cli.ts'
import { findNamed } from '../find-record.ts'
import { purposeNames } from '../purpose-names.ts'
import { readSource } from '../read-source.ts'
import { withApp } from '../with-app.ts'

/** Letters to be merged. */
export function addTemplates(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('templates')
    .description(t('cli.command.templates'))
    .action(() => withApp(cli, 'read', (client) => all(cli, client)))
  const template = program.command('template').description(t('cli.command.template'))
  template
    .command('add')
    .description(t('cli.command.templateAdd'))
    .argument('<name>', t('cli.argument.templateName'))
    .argument('<file>', t('cli.argument.templateFile'))
    .action((name: string, file: string) => withApp(cli, 'write', (client) => add(cli, client, name, file)))
  template
    .command('check')
    .description(t('cli.command.templateCheck'))
    .argument('<name|file>', t('cli.argument.checkedTemplate'))
    .action((name: string) => withApp(cli, 'read', (client) => check(cli, client, name)))
  template
    .command('show')
    .description(t('cli.command.templateShow'))
    .argument('<name>', t('cli.argument.template'))
    .action((name: string) => withApp(cli, 'read', (client) => show(cli, client, name)))
  template
    .command('versions')
    .description(t('cli.command.templateVersions'))
    .argument('<name>', t('cli.argument.template'))
    .action((name: string) => withApp(cli, 'read', (client) => versions(cli, client, name)))
}

const named = async (cli: Cli, client: Client, name: string) => findNamed(cli, await client.templates.all(), name).id

/** As a file that can be added again; what goes along is told on the other stream. */
async function show(cli: Cli, client: Client, name: string): Promise<void> {
  const template = await client.templates.get({ id: await named(cli, client, name) })
  const { subject, body, signature, language, attachments } = template
  cli.json(template)
  const [subjectWord, languageWord] = language === 'da' ? ['Emne', 'Sprog'] : ['Subject', 'Language']
  const letter = [body.trimEnd(), signature].filter((part) => part !== '').join('\n\n')
  cli.print(`${subjectWord}: ${subject}\n${languageWord}: ${language}\n\n${letter}`)
  for (const each of attachments) {
    const what = each.kind === 'file' ? each.name : each.kind === 'rule' ? each.pattern : `${each.title}, ${each.starts}`
    cli.say(cli.t('cli.template.goesAlong', { what }))
  }
}

/** The newest first. */
async function versions(cli: Cli, client: Client, name: string): Promise<void> {
  const rows = await client.templates.versions({ id: await named(cli, client, name) })
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.version'), right: true, text: (row) => row.no },
    { title: cli.t('cli.column.at'), text: (row) => localDay(row.createdAt) },
    { title: cli.t('cli.column.mailings'), right: true, text: (row) => row.mailings },
    { title: cli.t('cli.column.subject'), text: (row) => row.subject }
  ])
}

async function all(cli: Cli, client: Client): Promise<void> {
  const rows = await client.templates.all()
  const nameOf = await purposeNames(cli, client)
  cli.json(rows)
  cli.table(rows, [
    { title: cli.t('cli.column.name'), text: (row) => row.name },
    { title: cli.t('cli.column.language'), text: (row) => row.language },
    { title: cli.t('cli.column.purpose'), text: (row) => nameOf(row.purpose) },
    { title: cli.t('cli.column.subject'), text: (row) => row.subject },
    { title: cli.t('cli.column.version'), right: true, text: (row) => row.no }
  ])
  cli.say(cli.t('cli.count.templates', { count: rows.length }))
}

async function add(cli: Cli, client: Client, name: string, file: string): Promise<void> {
  const letter = await letterIn(cli, client, file)
  const { id, changeSet } = await client.templates.create({ name, ...letter })
  cli.json({ id, changeSet })
  cli.print(cli.t('cli.template.added', { name }))
}

const letterIn = async (cli: Cli, client: Client, file: string) =>
  client.templates.read({ text: Buffer.from((await readSource(cli.io, file)).bytes).toString('utf8') })

/** Of a template of that name, else of a file that is not added yet. */
async function check(cli: Cli, client: Client, name: string): Promise<void> {
  const rows = await client.templates.all()
  const isFile =
    !rows.some((row) => row.id === name || row.name.toLowerCase() === name.toLowerCase()) && existsSync(resolve(cli.io.cwd, name))
  const { subject, body, language, origin } = isFile
    ? await letterIn(cli, client, name)
    : { ...(await client.templates.get({ id: findNamed(cli, rows, name).id })), origin: undefined }
  const problems = await client.templates.check({ subject, body, language, ...(origin && { origin }) })
  cli.json({ ok: problems.length === 0, problems })
  if (problems.length === 0) return cli.print(cli.t('cli.template.ok'))
  for (const problem of problems) cli.print(problemText(cli, problem))
  cli.exitCode = new AppError('template.syntax').exitCode
}

/** Line 0 is the subject. */
const problemText = (cli: Cli, { code, ...details }: TemplateProblem) => {
  const text = cli.t(`errors.${code}`, details)
  return details.line === 0 ? `${cli.t('cli.template.inSubject')}: ${text}` : text
}
