import { join } from 'node:path'
import type { Client } from '#shared/contract/index.ts'
import type { OpenedSealed } from '#shared/model/lending.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

export const passphrase = 'svane bro malt ost'

/** What the steps of a job end with. */
export async function endOf<R>(steps: Promise<AsyncIterator<unknown, R>>): Promise<R> {
  const iterator = await steps
  for (let step = await iterator.next(); ; step = await iterator.next()) if (step.done) return step.value
}

interface Lent {
  kind?: 'loan' | 'handover'
  to?: string
  until?: string | null
  notes?: string
}

let places = 0

/** The same card file on another machine, in the hands of who took it. */
export async function lentFrom(
  lender: TestApp,
  { kind = 'loan', to = 'Bo Bang', until = '2027-01-31', notes = '' }: Lent = {}
): Promise<TestApp> {
  const place = { path: join(lender.home, `given-${++places}.sealed`) }
  await endOf(lender.client.lending.lend({ kind, to, until, notes, passphrase, place }))
  const taker = testApp({ from: 1_000_000 * places })
  const { id, what } = await endOf(taker.client.lending.look({ passphrase, place }))
  if (what !== kind) throw new Error(what)
  await taker.client.lending.begin({ id, name: to })
  return taker
}

/** What the borrower gives back, as the lender sees it. */
export async function returned(taker: TestApp, client: Client): Promise<OpenedSealed> {
  const place = { path: join(taker.home, `back-${++places}.sealed`) }
  await endOf(taker.client.lending.giveBack({ passphrase, place }))
  return endOf(client.lending.look({ passphrase, place }))
}
