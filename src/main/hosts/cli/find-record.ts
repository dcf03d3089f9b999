import type { Client } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { fold } from '#shared/rules/fold.ts'
import { fromWire } from '#shared/wire-error.ts'
import type { Cli } from './cli.ts'
import { Explained } from './explained.ts'
import { renderTable } from './output.ts'

export type RecordType = 'partner' | 'person'
export interface Found {
  readonly type: RecordType
  readonly id: string
  readonly name: string
  /** What tells it from others of that name. */
  readonly beside: string
}

const couldBeId = /^[\w-]{8,64}$/

/** The partner or person meant by an id, a name or an e-mail address. Throws record.not-found and input.ambiguous-name. */
export async function findRecord(
  cli: Cli,
  client: Client,
  who: string,
  among: readonly RecordType[] = ['partner', 'person']
): Promise<Found> {
  const byId = couldBeId.test(who) ? await withId(client, who, among) : undefined
  if (byId) return byId
  const hits = await named(client, who, among)
  const left = best(hits, who)
  const [only, ...others] = left
  if (only === undefined) throw new Explained('record.not-found', cli.t('cli.find.none', { who }))
  if (others.length > 0) throw new Explained('input.ambiguous-name', candidates(cli, who, left), { count: left.length })
  return only
}

/** Those of that very name or address, else those with it in their name, else all that the search found. */
function best(hits: readonly Found[], who: string): readonly Found[] {
  const wanted = fold(who)
  const exact = hits.filter((hit) => fold(hit.name) === wanted || (who.includes('@') && fold(hit.beside) === wanted))
  const inName = hits.filter((hit) => fold(hit.name).includes(wanted))
  return [exact, inName, hits].find((each) => each.length > 0) ?? []
}

async function withId(client: Client, id: string, among: readonly RecordType[]): Promise<Found | undefined> {
  const partner = among.includes('partner') ? await orMissing(client.partners.get({ id })) : undefined
  if (partner) return { type: 'partner', id, name: partner.name, beside: '' }
  const person = among.includes('person') ? await orMissing(client.persons.get({ id })) : undefined
  return person && { type: 'person', id, name: person.displayName, beside: '' }
}

/** Undefined for what does not exist; other errors are thrown on. */
export async function orMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (fromWire(error).code === 'record.not-found') return undefined
    throw error
  }
}

async function named(client: Client, who: string, among: readonly RecordType[]): Promise<Found[]> {
  const query = `"${who.replace(/"/g, ' ')}"`
  const window = { query, sort: [{ by: 'name', desc: false }], offset: 0, limit: 50 } as const
  const partners = among.includes('partner') ? (await client.partners.table(window)).rows : []
  const persons = among.includes('person') ? (await client.persons.table(window)).rows : []
  return [
    ...partners.map(({ id, name }) => ({ type: 'partner', id, name, beside: '' }) as const),
    ...persons.map(
      ({ id, displayName, email, partnerName }) => ({ type: 'person', id, name: displayName, beside: email ?? partnerName ?? '' }) as const
    )
  ]
}

function candidates(cli: Cli, who: string, found: readonly Found[]): string {
  const lines = renderTable(found, [
    { title: cli.t('cli.column.id'), text: (hit) => hit.id },
    { title: cli.t('cli.column.name'), text: (hit) => hit.name },
    { title: '', text: (hit) => hit.beside || cli.t(`cli.value.record.${hit.type}`) }
  ])
  return `${cli.t('cli.find.several', { who, count: found.length })}\n${lines}`
}

/** One of a few rows by id or by name, such as a list or a template. Throws as findRecord does. */
export function findNamed<Row extends { id: string; name: string }>(cli: Cli, rows: readonly Row[], who: string): Row {
  const byId = rows.find((row) => row.id === who)
  if (byId) return byId
  const matching = rows.filter((row) => fold(row.name) === fold(who))
  const [only, ...others] = matching
  if (only === undefined) throw new Explained('record.not-found', noneOf(cli, rows, who))
  if (others.length > 0) throw new AppError('input.ambiguous-name', { count: matching.length })
  return only
}

const noneOf = (cli: Cli, rows: readonly { name: string }[], who: string) =>
  rows.length === 0 ? cli.t('cli.find.noneYet', { who }) : cli.t('cli.find.noneOf', { who, names: rows.map((row) => row.name).join(', ') })
