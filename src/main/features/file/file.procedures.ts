import { type Api, type Context, chosenFolder } from '#main/api/implement.ts'
import { dumpText } from '#main/foundation/dump.ts'
import { parseDump, restoreDump } from '#main/foundation/restore-dump.ts'
import { AppError } from '#shared/errors.ts'
import { about } from './about.ts'
import { makeBackup } from './backup.ts'
import { changesOf } from './changes.ts'
import { compactFile } from './compact.ts'
import { createNamed, fileInfo, keyOf, knownFiles, openKnown, openPracticeFile } from './file.service.ts'
import { isEmpty, problemsOf } from './file.store.ts'

interface OnOpening {
  /** Puts the fictional alliance into a practice file that was just made. */
  fillPractice: (context: Context) => Promise<void>
  /** What is due whenever a card file was opened; nobody waits for it. */
  opened: (context: Context) => void
}

export const fileProcedures = (api: Api['file'], { fillPractice, opened }: OnOpening) => ({
  info: api.info.handler(({ context }) => fileInfo(context)),
  known: api.known.handler(({ context }) =>
    knownFiles(context).map(({ path, openedAt }) => ({
      key: keyOf(path),
      name: Buffer.from(keyOf(path), 'base64url').toString('utf8'),
      openedAt,
      current: path === context.session.path
    }))
  ),
  open: api.open.handler(async ({ input, context }) => {
    await openKnown(context, input.key)
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
  backup: api.backup.handler(({ input, context }) =>
    context.session.maintain((file) => makeBackup(file, context.now(), 'manual', chosenFolder(context, input.folder)))
  ),
  check: api.check.handler(({ input, context }) =>
    context.session.maintain((file) => {
      const problems = problemsOf(file.writer, input.full)
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
