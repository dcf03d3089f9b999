import type { ClientLink } from '@orpc/client'
import { AppError } from '#shared/errors.ts'
import { maskAnswer } from '#shared/rules/privacy/mask-answer.ts'
import { MASK } from '#shared/rules/privacy/mask-text.ts'
import { createStore } from './store.ts'

/** Whether the screen shows no personal data; follows the preference. */
export const hidesPersonalData = createStore(false)

/** What takes personal data off the screen to where nobody hides it. */
export type Leaving = 'file' | 'copy' | 'paper' | 'letters'

/** The calls by which it does. */
export const leaving: Readonly<Record<string, Leaving>> = {
  'exports.make': 'file',
  'attachments.get': 'file',
  'imports.report': 'file',
  'signOns.record': 'file',
  'events.list': 'file',
  'lists.addresses': 'copy',
  'paper.people': 'copy',
  'paper.sheets': 'paper',
  'prints.make': 'paper',
  'prints.open': 'file',
  'directory.make': 'file',
  'accounts.file': 'file',
  'outputs.make': 'letters',
  'outputs.ownCopy': 'letters',
  'outputs.openNext': 'letters',
  'mailings.write': 'letters'
}

interface Question {
  about: Leaving
  answer: (goOn: boolean) => void
}

/** What is asked before personal data leaves; undefined while nothing is. */
export const leavingQuestion = createStore<Question | undefined>(undefined)

const ask = (about: Leaving): Promise<boolean> =>
  new Promise((resolve) => {
    leavingQuestion.set({
      about,
      answer: (goOn) => {
        leavingQuestion.set(undefined)
        resolve(goOn)
      }
    })
  })

const maskSteps = <T extends AsyncIterator<unknown, unknown>>(steps: T, mask: (value: unknown) => unknown): T =>
  new Proxy(steps, {
    get(target, key) {
      if (key === Symbol.asyncIterator) return () => maskSteps(target, mask)
      const own: unknown = Reflect.get(target, key)
      if (typeof own !== 'function') return own
      if (key !== 'next') return own.bind(target)
      return async (...given: []) => {
        const step = await target.next(...given)
        return { ...step, value: mask(step.value) }
      }
    }
  })

const isSteps = (answer: unknown): answer is AsyncIterator<unknown, unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

/**
 * Between the window and its host: while personal data is hidden no answer holds any, so that nothing on the screen can;
 * what takes it elsewhere is asked about first, and a hidden value is never written back.
 */
export const withoutPersonalData = <C extends Record<never, never>>(link: ClientLink<C>): ClientLink<C> => ({
  call: async (path, input, options) => {
    if (!hidesPersonalData.get()) return maskLater(await link.call(path, input, options), path.join('.'), input)
    const name = path.join('.')
    if (JSON.stringify(input ?? null).includes(MASK)) throw new AppError('privacy.hidden')
    const about = leaving[name]
    if (about === undefined) return maskLater(await link.call(path, input, options), name, input)
    if (!(await ask(about))) throw new AppError('job.cancelled')
    return link.call(path, input, options)
  }
})

/** Judged when the answer is here: what was asked for before the mode began is hidden too. */
function maskLater(answer: unknown, name: string, input: unknown): unknown {
  if (name in leaving) return answer
  const mask = (value: unknown) => (hidesPersonalData.get() ? maskAnswer(name, input, value) : value)
  return isSteps(answer) ? maskSteps(answer, mask) : mask(answer)
}
