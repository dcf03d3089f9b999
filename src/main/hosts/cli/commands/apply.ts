import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { fromWire } from '#shared/wire-error.ts'
import type { Cli } from '../cli.ts'
import { explain } from '../explained.ts'
import { withApp } from '../with-app.ts'

/**
 * Commands as JSON Lines on stdin, each its own transaction. Every line with something on it is answered by exactly one line on stdout:
 * "ACK <id>" once its commit has returned, else "ERR <id> <code>", with the text on stderr; the next line follows in either case.
 * Ends with the exit code of the first error.
 */
export function addApply(program: Command, cli: Cli): void {
  program
    .command('apply')
    .description(cli.t('cli.command.apply'))
    .action(() =>
      withApp(cli, 'write', async (client) => {
        for await (const line of createInterface({ input: Readable.from(cli.io.stdin), crlfDelay: Number.POSITIVE_INFINITY }))
          if (line.trim() !== '') await answer(cli, client, line)
      })
    )
}

interface Order {
  readonly id: string
  readonly do: string
  readonly input: unknown
}

async function answer(cli: Cli, client: Client, line: string): Promise<void> {
  let id = '-'
  try {
    const order = orderIn(line)
    id = order.id
    const result = await carryOut(client, order)
    acknowledge(cli, id, result)
  } catch (error) {
    refuse(cli, id, error instanceof AppError ? error : fromWire(error))
  }
}

function acknowledge(cli: Cli, id: string, answer: unknown): void {
  cli.io.stdout.write(cli.options.json ? `${JSON.stringify({ id, ok: true, answer })}\n` : `ACK ${id}\n`)
}

function refuse(cli: Cli, id: string, error: AppError): void {
  cli.exitCode ||= error.exitCode
  cli.io.stdout.write(
    cli.options.json ? `${JSON.stringify({ id, ok: false, code: error.code, details: error.details })}\n` : `ERR ${id} ${error.code}\n`
  )
  cli.complain(`${id}: ${explain(cli.t, error)}`)
}

/** Throws input.invalid with the field that is not as it should be. */
function orderIn(line: string): Order {
  const parsed = parse(line)
  if (typeof parsed !== 'object' || parsed === null) throw new AppError('input.invalid', { field: 'JSON' })
  const { id, do: name, input } = parsed as Record<string, unknown>
  if ((typeof id !== 'string' && typeof id !== 'number') || /[\r\n]/.test(String(id))) throw new AppError('input.invalid', { field: 'id' })
  return { id: String(id), do: typeof name === 'string' ? name : '', input }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AppError('input.invalid', { field: 'JSON' }, { cause })
  }
}

async function carryOut(client: Client, order: Order): Promise<unknown> {
  const { contract } = await import('#shared/contract/index.ts')
  const [topic = '', verb = '', ...more] = order.do.split('.')
  const known = Object.hasOwn(contract, topic) ? (contract as Record<string, Record<string, unknown>>)[topic] : undefined
  // changes never ends: there is nothing to acknowledge
  if (!known || !Object.hasOwn(known, verb) || more.length > 0 || order.do === 'file.changes')
    throw new AppError('input.invalid', { field: 'do' })
  const procedures = client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
  const result = await procedures[topic]?.[verb]?.(order.input)
  return isStream(result) ? endOf(result) : result
}

const isStream = (value: unknown): value is AsyncIterator<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

async function endOf(stream: AsyncIterator<unknown>): Promise<unknown> {
  for (;;) {
    const next = await stream.next()
    if (next.done) return next.value
  }
}
