import type { Api, Context } from '#main/api/implement.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fixIssue } from './fix.service.ts'
import type { Found } from './found.ts'
import { ignored, issues, missing, stillThere, summary } from './quality.service.ts'
import { lookAround } from './scan.service.ts'
import { reopen, setAside } from './set-aside.service.ts'

/** Reads what was found on all cards. */
async function looked<T>(context: Context, work: (unit: ReadUnit) => T): Promise<T> {
  await lookAround(context)
  return context.session.read(work)
}

/** Does the same to each of the issues that are still there, in one undo step. */
async function toEach(
  context: Context,
  key: string,
  keys: Parameters<typeof stillThere>[1],
  work: (unit: UnitOfWork, found: Found) => void
) {
  // what is looked for here is found on the reading connection, where it is kept from one call to the next
  const found = await looked(context, (unit) => stillThere(unit, keys))
  const label = { key, args: { count: found.length }, ...(found.length > 1 ? { kind: 'bulk' as const } : {}) }
  const { changeSet } = await context.session.write(label, (unit) => {
    for (const each of found) work(unit, each)
    return {}
  })
  return { changeSet, done: found.length }
}

export const qualityProcedures = (api: Api['quality']) => ({
  summary: api.summary.handler(({ context }) => looked(context, summary)),
  issues: api.issues.handler(({ input, context }) => looked(context, (unit) => issues(unit, input.rule, input))),
  missing: api.missing.handler(({ input, context }) => context.session.read((unit) => missing(unit, input))),
  fix: api.fix.handler(async ({ input, context }) => {
    const { changeSet, done } = await toEach(context, 'quality.fixed', input.issues, (unit, found) => fixIssue(unit, found, input.value))
    return { changeSet, fixed: done, changed: input.issues.length - done }
  }),
  ignore: api.ignore.handler(async ({ input, context }) => {
    const { changeSet, done } = await toEach(context, 'quality.ignored', input.issues, (unit, found) => setAside(unit, found, input))
    return { changeSet, ignored: done }
  }),
  ignored: api.ignored.handler(({ input, context }) => looked(context, (unit) => ignored(unit, input))),
  reopen: api.reopen.handler(async ({ input, context }) => {
    const { changeSet } = await toEach(context, 'quality.reopened', input.issues, reopen)
    return { changeSet }
  })
})
