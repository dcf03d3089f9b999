import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { readDate } from '#shared/rules/written-date.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { readFields } from '../field-values.ts'
import { renderFacts } from '../output.ts'
import { withApp } from '../with-app.ts'

const fields = {
  name: ['navn'],
  shortName: ['kortnavn'],
  termFrom: ['fra'],
  termTo: ['til'],
  admission: ['optagelse'],
  vision: [],
  goals: ['mål'],
  secretariat: ['sekretariat'],
  yearBegins: ['fiscalYearStart', 'året']
} as const

/** The alliance itself, and its milestones. */
export function addAlliance(program: Command, cli: Cli): void {
  const { t } = cli
  const alliance = program.command('alliance').description(t('alliance.cli.alliance'))
  alliance
    .command('show')
    .description(t('alliance.cli.show'))
    .action(() => withApp(cli, 'read', (client) => show(cli, client)))
  alliance
    .command('set')
    .description(t('alliance.cli.set'))
    .argument('<field=value...>', t('cli.argument.fields'))
    .action((words: string[]) => withApp(cli, 'write', (client) => set(cli, client, words)))
  const milestone = program.command('milestone').description(t('alliance.cli.milestone'))
  milestone
    .command('list')
    .description(t('alliance.cli.milestoneList'))
    .action(() => withApp(cli, 'read', (client) => milestones(cli, client)))
  milestone
    .command('add')
    .description(t('alliance.cli.milestoneAdd'))
    .argument('<title>', t('alliance.milestones.name'))
    .option('--on <day>', t('alliance.milestones.doneOn'))
    .option('--due <day>', t('alliance.milestones.dueOn'))
    .option('--source <text>', t('alliance.source'))
    .action((title: string, options: { on?: string; due?: string; source?: string }) =>
      withApp(cli, 'write', async (client) => {
        const [doneOn, dueOn] = [optionalDay(options.on), optionalDay(options.due)]
        cli.json(await client.alliance.addMilestone({ title, doneOn, dueOn, source: options.source ?? '' }))
        cli.print(title)
      })
    )
}

/** A day as people write it; null for none. Throws input.usage for what is no day. */
export function optionalDay(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const day = readDate(text)
  if (day === null || day.startsWith('--')) throw usageError(text)
  return day
}

async function show(cli: Cli, client: Client): Promise<void> {
  const found = await client.alliance.get()
  cli.json(found)
  const { t } = cli
  const texts = ['name', 'shortName', 'termFrom', 'termTo', 'vision', 'goals', 'secretariat'] as const
  cli.print(
    renderFacts([
      ...texts.map((field) => [t(`alliance.field.${field}`), found[field]] as const),
      [t('alliance.field.admission'), t(`alliance.admission.${found.isAdmissionOpen ? 'open' : 'closed'}`)],
      ...found.people.map(({ role, name, title }) => [t(`alliance.role.${role}`), [name, title].filter(Boolean).join(', ')] as const),
      ...found.totals.map(({ subject, total, counted }) => {
        const more = total === counted ? 'same' : total > counted ? 'fewer' : 'more'
        const beside = t(`alliance.totals.counted.${more}`, { counted, count: Math.abs(total - counted) })
        return [t(`alliance.totals.subject.${subject}`), `${total}; ${beside}`] as const
      })
    ])
  )
}

async function set(cli: Cli, client: Client, words: readonly string[]): Promise<void> {
  const { termFrom, termTo, admission, yearBegins, ...texts } = readFields(cli, words, fields)
  if (admission !== undefined && admission !== 'open' && admission !== 'closed') throw usageError(`admission=${admission} (open, closed)`)
  const { version } = await client.alliance.get()
  const patch = {
    ...texts,
    ...(termFrom === undefined ? {} : { termFrom: optionalDay(termFrom) }),
    ...(termTo === undefined ? {} : { termTo: optionalDay(termTo) }),
    ...(admission === undefined ? {} : { isAdmissionOpen: admission === 'open' }),
    ...(yearBegins === undefined ? {} : { fiscalYearStart: Number(yearBegins) })
  }
  cli.json(await client.alliance.update({ version, patch }))
}

async function milestones(cli: Cli, client: Client): Promise<void> {
  const found = (await client.alliance.get()).milestones
  cli.json(found)
  cli.table(found, [
    { title: cli.t('alliance.milestones.name'), text: ({ title }) => title },
    { title: cli.t('alliance.milestones.standing'), text: ({ status }) => cli.t(`alliance.milestones.status.${status}`) },
    { title: cli.t('alliance.milestones.doneOn'), text: ({ doneOn, dueOn }) => ((doneOn ?? dueOn) ? cli.day(doneOn ?? dueOn ?? '') : '') },
    { title: cli.t('alliance.source'), text: ({ source }) => source }
  ])
}
