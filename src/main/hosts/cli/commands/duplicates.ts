import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { DuplicateEntity, DuplicatePair, FieldComparison } from '#shared/model/duplicate.ts'
import { allRows } from '../all-rows.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { runJob } from '../run-job.ts'
import { withApp } from '../with-app.ts'

interface Options {
  persons?: boolean
  partners?: boolean
  limit?: number
}

const limitOf = (value: string) => {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw usageError(`--limit ${value}`)
  return Number(value)
}

/** Who may be entered twice, and why. Nothing is merged here: that is decided side by side, in the window. */
export function addDuplicates(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('duplicates')
    .description(t('duplicates.command.about'))
    .option('--persons', t('duplicates.command.persons'))
    .option('--partners', t('duplicates.command.partners'))
    .option('--limit <n>', t('duplicates.command.limit'), limitOf)
    .action((options: Options) => withApp(cli, 'read', (client) => duplicates(cli, client, options)))
}

const marks = { identical: '≡', equivalent: '≃', subset: '⊂', different: '≠' } as const

async function duplicates(cli: Cli, client: Client, { persons, partners, limit }: Options): Promise<void> {
  const both = !persons && !partners
  await runJob(cli, await client.duplicates.search())
  const found: Record<'persons' | 'partners', DuplicatePair[]> = {
    persons: both || persons ? await pairs(client, 'person', limit) : [],
    partners: both || partners ? await pairs(client, 'organisation', limit) : []
  }
  cli.json(found)
  for (const what of ['persons', 'partners'] as const) {
    if (found[what].length > 0) show(cli, found[what])
    if (both || (what === 'persons' ? persons : partners)) cli.say(cli.t(`duplicates.command.${what}Found`, { count: found[what].length }))
  }
}

const pairs = (client: Client, entity: DuplicateEntity, limit: number | undefined): Promise<DuplicatePair[]> =>
  allRows((window) => client.duplicates.list({ entity, ...window }), limit)

function show(cli: Cli, found: readonly DuplicatePair[]): void {
  const side = ({ name, about }: DuplicatePair['one']) => (about === '' ? name : `${name} (${about})`)
  cli.table(found, [
    { title: cli.t('duplicates.command.score'), right: true, text: ({ score }) => score },
    { title: cli.t('duplicates.command.one'), text: ({ one }) => side(one) },
    { title: cli.t('duplicates.command.two'), text: ({ two }) => side(two) },
    { title: cli.t('duplicates.command.why'), text: ({ fields }) => why(cli, fields) }
  ])
}

/** "fornavn ≃ kælenavn, efternavn ≡, e-mail ≠". */
const why = (cli: Cli, fields: readonly FieldComparison[]): string =>
  fields
    .flatMap(({ field, sign, reason }) =>
      sign ? [`${cli.t(`duplicates.field.${field}`)} ${marks[sign]}${reason ? ` ${cli.t(`duplicates.reason.${reason}`)}` : ''}`] : []
    )
    .join(', ')
