import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { type PartnerRow, partnerColumns } from '#shared/model/partner.ts'
import { type PersonRow, personColumns } from '#shared/model/person.ts'
import { type ProjectRow, projectColumns } from '#shared/model/project.ts'
import { allRows } from '../all-rows.ts'
import type { Cli } from '../cli.ts'
import { dayOf } from '../day-option.ts'
import { usageError } from '../explained.ts'
import { given } from '../field-values.ts'
import { withApp } from '../with-app.ts'

interface TableOptions {
  asOf?: string
  columns?: string
  sort?: string
}

/** What a column shows: its text in the terminal and its value in JSON. */
type Cells<Row> = Readonly<Record<string, (row: Row, cli: Cli) => unknown>>

const partnerCells: Cells<PartnerRow> = {
  name: (row) => row.name,
  type: (row, cli) => named(cli, 'imports.type', row.organisationType),
  status: (row, cli) => named(cli, 'partners.membership', row.status),
  persons: (row) => row.personCount,
  primary: (row) => row.primaryName,
  email: (row) => row.email,
  lastOutreach: (row, cli) => row.lastOutreachAt && cli.instant(row.lastOutreachAt),
  lastDialogue: (row, cli) => row.lastDialogueAt && cli.instant(row.lastDialogueAt),
  tags: (row) => row.tags.join(', '),
  statement: (row, cli) => cli.t(row.hasStatement ? 'cli.yes' : 'cli.no'),
  id: (row) => row.id
}

const personCells: Cells<PersonRow> = {
  name: (row) => row.displayName,
  partner: (row) => row.partnerName,
  title: (row) => row.title,
  email: (row) => row.email,
  phone: (row) => row.phone,
  lastOutreach: (row, cli) => row.lastOutreachAt && cli.instant(row.lastOutreachAt),
  lastDialogue: (row, cli) => row.lastDialogueAt && cli.instant(row.lastDialogueAt),
  optedOut: (row, cli) => named(cli, 'cli.value.optedOut', row.optedOut),
  tags: (row) => row.tags.join(', '),
  id: (row) => row.id
}

const projectCells: Cells<ProjectRow> = {
  name: (row) => row.name,
  state: (row, cli) => named(cli, 'projects.state', row.status),
  lead: (row) => row.lead,
  organisations: (row) => row.organisations,
  contacts: (row) => row.contacts,
  targetGroup: (row) => row.targetGroup,
  period: (row) => row.periodText,
  focus: (row) => row.focus.join(', '),
  outcome: (row) => row.outcome,
  tags: (row) => row.tags.join(', '),
  id: (row) => row.id
}

const named = (cli: Cli, what: string, code: string | null) => (code === null ? '' : cli.t(`${what}.${code}`))

/** The tables Partnere, Personer and Projekter. */
export function addTables(program: Command, cli: Cli): void {
  asked(cli, program.command('partners').description(cli.t('cli.command.partners')), partnerCells, partners)
  asked(cli, program.command('persons').description(cli.t('cli.command.persons')), personCells, persons)
  addProjectTable(program, cli, 'projects')
}

/** The table Projekter under a name. */
export function addProjectTable(program: Command, cli: Cli, name: string): void {
  asked(cli, program.command(name).description(cli.t('cli.command.projects')), projectCells, projects)
}

type Show = (cli: Cli, query: string, options: TableOptions) => Promise<void>

function asked<Row>(cli: Cli, command: Command, cells: Cells<Row>, table: Show): void {
  command
    .argument('[query...]', cli.t('cli.argument.query'))
    .option('--columns <a,b,…>', cli.t('cli.option.columns', { columns: Object.keys(cells).join(',') }))
    .option('--sort <column>', cli.t('cli.option.sort'))
    .option('--as-of <day>', cli.t('reports.cli.asOf'))
    .action((words: string[], options: TableOptions) => table(cli, words.join(' '), options))
}

async function partners(cli: Cli, query: string, options: TableOptions): Promise<void> {
  const sort = sortOf(options.sort, partnerColumns)
  const columns = columnsOf(options.columns, partnerCells, ['name', 'type', 'persons', 'primary', 'email', 'lastOutreach'])
  await withApp(cli, 'read', async (client) => {
    const rows = await allRows((window) => client.partners.table({ query, sort, ...window, ...given({ asOf: dayOf(options.asOf) }) }))
    show(cli, rows, partnerCells, columns, options.columns !== undefined, 'partners')
  })
}

async function persons(cli: Cli, query: string, options: TableOptions): Promise<void> {
  const sort = sortOf(options.sort, personColumns)
  const columns = columnsOf(options.columns, personCells, ['name', 'partner', 'title', 'email', 'phone', 'optedOut'])
  await withApp(cli, 'read', async (client) => {
    const rows = await allRows((window) => client.persons.table({ query, sort, ...window, ...given({ asOf: dayOf(options.asOf) }) }))
    show(cli, rows, personCells, columns, options.columns !== undefined, 'persons')
  })
}

async function projects(cli: Cli, query: string, options: TableOptions): Promise<void> {
  const sort = sortOf(options.sort, projectColumns)
  const columns = columnsOf(options.columns, projectCells, ['name', 'state', 'lead', 'targetGroup', 'period', 'contacts'])
  await withApp(cli, 'read', async (client) => {
    const rows = await allRows((window) => client.projects.table({ query, sort, ...window, ...given({ asOf: dayOf(options.asOf) }) }))
    show(cli, rows, projectCells, columns, options.columns !== undefined, 'projects')
  })
}

/** In JSON whole rows, unless columns were asked for. */
function show<Row>(
  cli: Cli,
  rows: readonly Row[],
  cells: Cells<Row>,
  columns: readonly string[],
  chosen: boolean,
  what: keyof Client
): void {
  cli.json(chosen ? rows.map((row) => Object.fromEntries(columns.map((name) => [name, cells[name]?.(row, cli)]))) : rows)
  cli.table(
    rows,
    columns.map((name) => ({
      title: cli.t(`cli.column.${name}`),
      right: name === 'persons',
      text: (row: Row) => cells[name]?.(row, cli) as string | number | null | undefined
    }))
  )
  cli.say(cli.t(`cli.count.${what}`, { count: rows.length }))
}

/** "name,-lastOutreach": columns, the first counts most, a minus for the other way round. Throws input.usage. */
function sortOf<Column extends string>(
  given: string | undefined,
  columns: readonly [Column, ...Column[]]
): { by: Column; desc: boolean }[] {
  return (given ?? columns[0]).split(',').map((written) => {
    const desc = written.startsWith('-')
    const by = columns.find((column) => column === (desc ? written.slice(1) : written))
    if (by === undefined) throw usageError(`--sort ${written} (${columns.join(', ')})`)
    return { by, desc }
  })
}

function columnsOf(given: string | undefined, cells: Readonly<Record<string, unknown>>, usual: readonly string[]): readonly string[] {
  if (given === undefined) return usual
  const names = given.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !Object.hasOwn(cells, name))
  if (unknown !== undefined) throw usageError(`--columns ${unknown} (${Object.keys(cells).join(', ')})`)
  return names
}
