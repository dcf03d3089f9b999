import { basename, dirname } from 'node:path'
import type { Api, Context } from '#main/api/implement.ts'
import { dumpText } from '#main/foundation/dump.ts'
import { parseDump, restoreDump } from '#main/foundation/restore-dump.ts'
import { AppError } from '#shared/errors.ts'
import { about } from './about.ts'
import { changesOf } from './changes.ts'
import { compactFile } from './compact.ts'
import { closeFile, createNamed, fileInfo, openAt, openPracticeFile } from './file.service.ts'
import { isEmpty, problemsOf } from './file.store.ts'
import { keyOf, knownFiles, nameOf, pathOf } from './places.ts'
import { saveCopy } from './save-copy.ts'
import { bringHome, retryTrouble, troubleOf } from './trouble.ts'

/** What a look through all of it finds, too, before anything is shown at the next start. */
const damage: ReadonlySet<string> = new Set(['damaged', 'foreign-key', 'not-as-written', 'history-broken'])

interface OnOpening {
  /** Puts the fictional alliance into a practice file that was just made. */
  fillPractice: (context: Context) => Promise<void>
  /** What is due whenever a card file was opened; nobody waits for it. */
  opened: (context: Context) => void
}

export const fileProcedures = (api: Api['file'], { fillPractice, opened }: OnOpening) => ({
  info: api.info.handler(({ context }) => fileInfo(context)),
  trouble: api.trouble.handler(({ context }) => {
    const found = troubleOf(context)
    if (!found) return null
    const { path, code, details } = found
    const told = Object.fromEntries(Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
    return { code, details: told, name: nameOf(path), folder: basename(dirname(path)) }
  }),
  retry: api.retry.handler(async ({ input, context }) => {
    await retryTrouble(context, input.as)
    opened(context)
    return fileInfo(context)
  }),
  bringHome: api.bringHome.handler(async ({ context }) => {
    await bringHome(context)
    opened(context)
    return fileInfo(context)
  }),
  known: api.known.handler(({ context }) =>
    knownFiles(context).map(({ path, ...known }) => ({
      ...known,
      key: keyOf(path),
      name: nameOf(path),
      folder: basename(dirname(path)),
      current: path === context.session.path
    }))
  ),
  choose: api.choose.handler(async ({ input, context }) => {
    const { dialogs } = context
    if (!dialogs) throw new AppError('input.invalid', { field: 'to' })
    const path = await (input.to === 'open' ? dialogs.open() : dialogs.save(`${nameOf(context.session.path ?? '')}.kartotek`))
    return { handle: path === undefined ? null : context.files.put(path) }
  }),
  close: api.close.handler(async ({ context }) => {
    context.trouble.current = undefined
    await closeFile(context)
    return fileInfo(context)
  }),
  saveCopy: api.saveCopy.handler(({ input, context }) => {
    const path = pathOf(context, input)
    return saveCopy(context.session, path, 'handle' in input)
  }),
  open: api.open.handler(async ({ input, context }) => {
    await openAt(context, pathOf(context, input))
    opened(context)
    return fileInfo(context)
  }),
  create: api.create.handler(async ({ input, context }) => {
    await createNamed(context, input.name)
    return fileInfo(context)
  }),
  openPractice: api.openPractice.handler(async ({ context }) => {
    if (await openPracticeFile(context)) await fillPractice(context)
    else opened(context)
    return fileInfo(context)
  }),
  check: api.check.handler(({ input, context }) =>
    context.session.maintain((file) => {
      const problems = problemsOf(file.writer, input.full)
      if (problems.some(({ code }) => damage.has(code))) file.doubt?.()
      return { ok: problems.length === 0, problems }
    })
  ),
  compact: api.compact.handler(({ context }) => context.session.maintain(compactFile)),
  about: api.about.handler(({ context }) => context.session.maintain(about)),
  dump: api.dump.handler(({ context }) => context.session.read(({ db }) => dumpText(db, context.session.options.registry))),
  restoreDump: api.restoreDump.handler(({ input, context }) => {
    const dump = readDump(input.dump)
    return context.session.write({ key: 'file.restored', kind: 'import' }, (unit) => {
      if (!isEmpty(unit.db)) throw new AppError('import.not-empty')
      return { rows: restoreDump(unit, dump) }
    })
  }),
  changes: api.changes.handler(({ context, signal }) => changesOf(context.session, signal))
})

function readDump(text: string) {
  try {
    const dump = parseDump(text)
    if (dump) return dump
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1] ?? '1'
    throw new AppError('import.not-json', { line }, { cause: error })
  }
  throw new AppError('import.not-json', { line: 1 })
}
