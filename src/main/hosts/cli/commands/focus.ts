import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { GoalStatus } from '#shared/model/focus.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { findNamed, findRecord } from '../find-record.ts'
import { withApp } from '../with-app.ts'
import { optionalDay } from './alliance.ts'

/** What the alliance works for, what partners have promised, and what people have said. */
export function addFocus(program: Command, cli: Cli): void {
  const { t } = cli
  const focus = program.command('focus').description(t('alliance.cli.focus'))
  focus
    .command('list')
    .description(t('alliance.cli.focusList'))
    .action(() => withApp(cli, 'read', (client) => areas(cli, client)))
  focus
    .command('add')
    .description(t('alliance.cli.focusAdd'))
    .argument('<name>', t('alliance.focus.nameDa'))
    .option('--en <name>', t('alliance.focus.nameEn'), '')
    .option('--under <name>', t('alliance.focus.parent'))
    .action((nameDa: string, { en, under }: { en: string; under?: string }) =>
      withApp(cli, 'write', async (client) => {
        const parentId = under === undefined ? null : (await areaOf(cli, client, under)).id
        cli.json(await client.focusAreas.create({ nameDa, nameEn: en, parentId }))
      })
    )
  focus
    .command('set')
    .description(t('alliance.cli.focusSet'))
    .argument('<partner>', t('cards.people.partner'))
    .argument('[name...]', t('alliance.focus.title'))
    .action((who: string, names: string[]) =>
      withApp(cli, 'write', async (client) => {
        const { id: partnerId } = await findRecord(cli, client, who, ['partner'])
        const ids: string[] = []
        for (const name of names) ids.push((await areaOf(cli, client, name)).id)
        cli.json(await client.focusAreas.setOfPartner({ partnerId, ids }))
      })
    )
}

/** Goals of partners, and quotations of persons. */
export function addGoalsAndQuotes(program: Command, cli: Cli): void {
  const { t } = cli
  const goal = program.command('goal').description(t('alliance.cli.goal'))
  goal
    .command('list')
    .description(t('alliance.cli.goalList'))
    .argument('<partner>', t('cards.people.partner'))
    .action((who: string) => withApp(cli, 'read', (client) => goals(cli, client, who)))
  goal
    .command('add')
    .description(t('alliance.cli.goalAdd'))
    .argument('<partner>', t('cards.people.partner'))
    .argument('<text>', t('alliance.goals.text'))
    .option('--status <status>', GoalStatus.options.join(', '), 'planned')
    .option('--due <day>', t('alliance.goals.dueOn'))
    .option('--result <text>', t('alliance.goals.result'), '')
    .action((who: string, text: string, options: { status: string; due?: string; result: string }) =>
      withApp(cli, 'write', async (client) => {
        const status = GoalStatus.safeParse(options.status).data
        if (status === undefined) throw usageError(`--status ${options.status} (${GoalStatus.options.join(', ')})`)
        const { id: partnerId } = await findRecord(cli, client, who, ['partner'])
        cli.json(await client.goals.add({ partnerId, text, status, dueOn: optionalDay(options.due), result: options.result }))
      })
    )
  const quote = program.command('quote').description(t('alliance.cli.quote'))
  quote
    .command('list')
    .description(t('alliance.cli.quoteList'))
    .argument('[words...]', t('alliance.cli.words'))
    .action((words: string[]) => withApp(cli, 'read', (client) => quotes(cli, client, words.join(' '))))
  quote
    .command('add')
    .description(t('alliance.cli.quoteAdd'))
    .argument('<person>', t('roles.person'))
    .argument('<text>', t('alliance.quotes.text'))
    .option('--on <day>', t('alliance.quotes.saidOn'))
    .option('--source <text>', t('alliance.source'), '')
    .option('--title <text>', t('alliance.quotes.titleThen'))
    .action((who: string, text: string, { on, source, title }: { on?: string; source: string; title?: string }) =>
      withApp(cli, 'write', async (client) => {
        const { id: personId } = await findRecord(cli, client, who, ['person'])
        const said = { personId, text, source, saidOn: optionalDay(on), ...(title !== undefined && { titleText: title }) }
        cli.json(await client.quotations.add(said))
      })
    )
}

async function areaOf(cli: Cli, client: Client, name: string) {
  const all = await client.focusAreas.all()
  return findNamed(
    cli,
    all.map((area) => ({ ...area, name: area.nameDa })),
    name
  )
}

async function areas(cli: Cli, client: Client): Promise<void> {
  const all = await client.focusAreas.all()
  cli.json(all)
  const depth = (parentId: string | null): number => {
    const parent = all.find(({ id }) => id === parentId)
    return parent ? 1 + depth(parent.parentId) : 0
  }
  cli.table(all, [
    { title: cli.t('alliance.focus.nameDa'), text: ({ nameDa, parentId }) => `${'– '.repeat(depth(parentId))}${nameDa}` },
    { title: cli.t('alliance.focus.nameEn'), text: ({ nameEn }) => nameEn },
    { title: cli.t('alliance.totals.subject.partners'), right: true, text: ({ partners }) => partners },
    { title: cli.t('alliance.totals.subject.projects'), right: true, text: ({ projects }) => projects }
  ])
}

async function goals(cli: Cli, client: Client, who: string): Promise<void> {
  const { id: partnerId } = await findRecord(cli, client, who, ['partner'])
  const found = await client.goals.of({ partnerId })
  cli.json(found)
  cli.table(found, [
    { title: cli.t('alliance.goals.title'), text: ({ text }) => text },
    { title: cli.t('alliance.milestones.standing'), text: ({ status }) => cli.t(`alliance.goals.status.${status}`) },
    { title: cli.t('alliance.goals.dueOn'), text: ({ dueOn }) => (dueOn === null ? '' : cli.day(dueOn)) },
    { title: cli.t('alliance.goals.result'), text: ({ result }) => result }
  ])
}

async function quotes(cli: Cli, client: Client, text: string): Promise<void> {
  const found = await client.quotations.all({ text })
  cli.json(found)
  cli.table(found, [
    { title: cli.t('roles.person'), text: ({ name, titleText }) => [name, titleText].filter(Boolean).join(', ') },
    { title: cli.t('alliance.quotes.saidOn'), text: ({ saidOn }) => (saidOn === null ? '' : cli.day(saidOn)) },
    { title: cli.t('alliance.quotes.text'), text: (quotation) => quotation.text },
    { title: cli.t('alliance.source'), text: ({ source }) => source }
  ])
}
