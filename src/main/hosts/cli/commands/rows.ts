import type { Command } from 'commander'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import type { Grid } from '#shared/model/grid.ts'
import { Reading } from '#shared/model/mapping.ts'
import type { Cli } from '../cli.ts'
import { given } from '../field-values.ts'
import { readSource } from '../read-source.ts'
import { oneOf } from '../usage.ts'

type Encoding = NonNullable<Reading['encoding']>
type Delimiter = NonNullable<Reading['delimiter']>

interface RowsOptions {
  encoding?: Encoding
  delimiter?: Delimiter
  sheet?: string
}

interface Row {
  readonly row: readonly string[]
  readonly line: number | undefined
}

/** What a file may take: half of what the whole program may. */
const limits = { memoryMb: 1000, timeoutMs: 20_000 }

const { encoding, delimiter } = Reading.shape
const encodings = encoding.unwrap().options
const delimiters = [...delimiter.unwrap().options, 'tab'] as const

/** A table file as it is read, before anything is made of it. No card file is needed. */
export function addRows(program: Command, cli: Cli): void {
  const { t } = cli
  const asDelimiter = oneOf('--delimiter', delimiters)
  program
    .command('rows')
    .description(t('tables.command.rows'))
    .argument('<file>', t('tables.argument.file'))
    .option(`--encoding <${encodings.join('|')}>`, t('tables.option.encoding'), oneOf('--encoding', encodings))
    .option('--delimiter <, ; | tab>', t('tables.option.delimiter'), (written) => {
      const chosen = asDelimiter(written)
      return chosen === 'tab' ? '\t' : chosen
    })
    .option('--sheet <name>', t('tables.option.sheet'))
    .action((file: string, options: RowsOptions) => rows(cli, file, options))
}

async function rows(cli: Cli, file: string, options: RowsOptions): Promise<void> {
  const source = await readSource(cli.io, file)
  const input = { ...source, reading: given({ ...options }) }
  const grid = await runWorker<typeof input, Grid>('read-table', input, { ...limits, signal: cli.io.signal })
  const { sheet } = grid
  cli.json({
    encoding: grid.encoding,
    delimiter: grid.delimiter,
    ...(sheet === null ? {} : { sheet, sheets: grid.sheets }),
    rows: grid.rows,
    problems: grid.problems
  })
  show(cli, grid)
}

function show(cli: Cli, { rows: cells, lines, problems, encoding: found, delimiter: parted, sheet, sheets }: Grid): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0)
  const columns = Array.from({ length: width }, (_, at) => ({ title: `${at + 1}`, text: ({ row }: Row) => row[at] }))
  cli.table(
    cells.map((row, at) => ({ row, line: lines[at] })),
    [{ title: cli.t('tables.line'), right: true, text: ({ line }: Row) => line }, ...columns]
  )
  const facts = {
    encoding: found,
    delimiter: parted === '\t' ? 'tab' : parted,
    sheet,
    sheets: sheets.length > 1 ? sheets.join(', ') : null
  }
  for (const [name, value] of Object.entries(facts)) if (value !== null) cli.say(cli.t(`tables.found.${name}`, { value }))
  for (const { line, column, code, value } of problems)
    cli.say(cli.t('tables.problem', { line, column: column ?? '', what: cli.t(`review.problem.${code}`), value: value ?? '' }))
}
