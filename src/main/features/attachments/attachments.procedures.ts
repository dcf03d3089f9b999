import type { Api, Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import { addFiles, readFile, renameFile } from './attachments.service.ts'
import { attachmentsOf, totalOf } from './attachments.store.ts'

export const attachmentsProcedures = (api: Api['attachments']) => ({
  list: api.list.handler(({ input, context }) => context.session.read(({ db }) => attachmentsOf(db, input))),
  total: api.total.handler(({ context }) => context.session.read(({ db }) => totalOf(db))),
  add: api.add.handler(({ input, context }) => {
    const files = input.uploads.map((handle) => uploaded(context, handle))
    return context.session.write({ key: 'attachment.added', args: { count: files.length } }, (unit) => ({
      added: addFiles(unit, input.to, files)
    }))
  }),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => readFile(unit, input.id))),
  rename: api.rename.handler(({ input, context }) =>
    context.session.write({ key: 'attachment.renamed' }, (unit) => {
      renameFile(unit, input.id, input.version, input.name)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'attachment.removed' }, (unit) => {
      unit.remove('attachment_link', input.id)
      return {}
    })
  )
})

function uploaded(context: Context, handle: string): { name: string; bytes: Uint8Array } {
  const upload = context.uploads.take(handle)
  if (!upload) throw new AppError('input.invalid', { field: 'upload' })
  return upload
}
