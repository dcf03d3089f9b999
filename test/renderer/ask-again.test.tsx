import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { askAgain } from '#renderer/lib/ask-again.ts'

/** A card that is looked at; each question is answered when the test says so, with what was true when it was asked. */
function looked(meta: Record<string, unknown> = {}) {
  const cache = new QueryClient()
  let truth = 'before'
  const waiting: (() => void)[] = []
  const queryFn = () => {
    const known = truth
    return new Promise<string>((answer) => waiting.push(() => answer(known)))
  }
  const observer = new QueryObserver(cache, { queryKey: ['card'], queryFn, meta, staleTime: Number.POSITIVE_INFINITY })
  const end = observer.subscribe(() => undefined)
  const answer = async () => {
    waiting.shift()?.()
    await new Promise((done) => setTimeout(done, 5))
  }
  const commit = () => {
    truth = 'after'
    void askAgain(cache)
  }
  return { answer, commit, end, shown: () => observer.getCurrentResult().data, asked: () => waiting.length }
}

it('A first answer that was on its way when something was written is asked for again', async () => {
  const { answer, commit, end, shown } = looked()
  commit()
  await answer()
  expect(shown()).toBe('before')
  await answer()
  expect(shown()).toBe('after')
  end()
})

it('What is shown already is asked for once, and what outlives commits not at all', async () => {
  const card = looked()
  await card.answer()
  card.commit()
  await card.answer()
  expect([card.shown(), card.asked()]).toEqual(['after', 0])
  card.end()
  const review = looked({ outlivesCommits: true })
  await review.answer()
  review.commit()
  expect([review.shown(), review.asked()]).toEqual(['before', 0])
  review.end()
})
