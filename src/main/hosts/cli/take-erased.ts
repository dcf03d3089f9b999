import type { Client } from '#shared/contract/index.ts'
import type { ReviewPerson } from '#shared/model/review.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Cli } from './cli.ts'
import { Explained, usageError } from './explained.ts'
import type { WholeReview } from './review-rows.ts'

/** Takes into the import whom it leaves out since they wished to be erased. Throws record.not-found, input.usage without a reason. */
export async function takeErased(
  cli: Cli,
  client: Client,
  { review, rows }: WholeReview,
  who: readonly string[],
  reason: string | undefined
): Promise<void> {
  if (!reason?.trim()) throw usageError(cli.t('cli.usage.missingOption', { name: '--reason <text>' }))
  const erased = rows.flatMap(({ persons }) => persons).filter(({ erasedOn }) => erasedOn !== null)
  const taken = who.flatMap((wanted) => {
    const meant = erased.filter((person) => isCalled(person, wanted))
    if (meant.length === 0) throw new Explained('record.not-found', cli.t('cli.import.noneErased', { who: wanted }))
    return meant
  })
  const edits = [...new Set(taken.map(({ id }) => id))].map((rowId) => ({ do: 'override', rowId, reason }) as const)
  await client.imports.edit({ id: review.id, edits })
}

const isCalled = ({ name, draft }: ReviewPerson, wanted: string): boolean =>
  fold(name) === fold(wanted) || (draft?.emails.some(({ value }) => fold(value) === fold(wanted)) ?? false)
