import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import type { LabelOptions } from '#shared/model/prints.ts'
import { type LabelSheetCode, labelSheetCodes } from '#shared/rules/label-sheets.ts'
import type { Cli } from './cli.ts'
import { usageError } from './explained.ts'
import { findNamed } from './find-record.ts'
import { oneOf } from './usage.ts'

export interface PaperOptions {
  list?: string
  query?: string
  sheet?: LabelSheetCode
  startAt?: number
  offset?: { x: number; y: number }
}

/** Whom it is about, and how labels lie in the printer. */
export const withPaper = (command: Command, { t }: Cli): Command =>
  command
    .option('--list <name>', t('cli.argument.list'))
    .option('--query <query>', t('cli.option.mergeQuery'))
    .option('--sheet <code>', t('cli.option.sheet'), oneOf('--sheet', labelSheetCodes))
    .option('--start-at <n>', t('cli.option.startAt'), startOf)
    .option('--offset <x,y>', t('cli.option.offset'), offsetOf)

function startOf(value: string): number {
  const number = Number(value)
  if (!/^[1-9]\d?$/.test(value) || number > 65) throw usageError(`--start-at ${value}`)
  return number
}

function offsetOf(value: string): { x: number; y: number } {
  const [, x, y] = /^(-?\d(?:\.\d)?),(-?\d(?:\.\d)?)$/.exec(value) ?? []
  const offset = { x: Number(x), y: Number(y) }
  if (x === undefined || Math.abs(offset.x) > 5 || Math.abs(offset.y) > 5) throw usageError(`--offset ${value}`)
  return offset
}

export const labelsOf = ({ sheet = 'L7160', startAt = 1, offset = { x: 0, y: 0 } }: PaperOptions): LabelOptions => ({
  sheet,
  startAt,
  offset
})

/** A list, or the persons of a query; one of the two has to be said. */
export async function chosenIn(cli: Cli, client: Client, { list, query }: PaperOptions) {
  if (list !== undefined && query !== undefined) throw usageError(cli.t('cli.export.one'))
  if (query !== undefined) return { by: 'query', entity: 'persons', query } as const
  if (list === undefined) throw usageError(cli.t('cli.usage.missingOption', { name: '--list <name>' }))
  return { by: 'list', listId: findNamed(cli, await client.lists.all({ language: cli.language }), list).id } as const
}

/** Who is not on the paper for want of an address, and whose text was cut short. */
export function sayPaper(cli: Cli, { noAddress, tooLong }: { noAddress: readonly string[]; tooLong: readonly string[] }): void {
  for (const name of noAddress) cli.print(cli.t('cli.merge.noAddress', { name }))
  for (const name of tooLong) cli.print(cli.t('cli.merge.tooLong', { name }))
}
