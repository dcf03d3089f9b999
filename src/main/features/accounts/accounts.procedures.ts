import type { Api } from '#main/api/implement.ts'
import {
  accountRows,
  addChapter,
  createAccount,
  createNextAccount,
  loadAccount,
  moveChapter,
  removeAccount,
  updateAccount,
  updateChapter
} from './accounts.service.ts'
import { accountFile, showAccount } from './document.service.ts'

export const accountsProcedures = (api: Api['accounts']) => ({
  all: api.all.handler(({ context }) => context.session.read(accountRows)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => loadAccount(unit, input.id))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'account.created' }, (unit) => ({ id: createAccount(unit, input) }))
  ),
  createNext: api.createNext.handler(({ input, context }) =>
    context.session.write({ key: 'account.created' }, (unit) => ({ id: createNextAccount(unit, input.id) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'account.updated' }, (unit) => {
      updateAccount(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'account.removed' }, (unit) => {
      removeAccount(unit, input.id)
      return {}
    })
  ),
  addChapter: api.addChapter.handler(({ input: { id, ...chapter }, context }) =>
    context.session.write({ key: 'account.updated' }, (unit) => ({ id: addChapter(unit, id, chapter) }))
  ),
  updateChapter: api.updateChapter.handler(({ input, context }) =>
    context.session.write({ key: 'account.updated' }, (unit) => {
      updateChapter(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  moveChapter: api.moveChapter.handler(({ input, context }) =>
    context.session.write({ key: 'account.updated' }, (unit) => {
      moveChapter(unit, input.id, input.by)
      return {}
    })
  ),
  removeChapter: api.removeChapter.handler(({ input, context }) =>
    context.session.write({ key: 'account.updated' }, (unit) => {
      unit.remove('annual_account_chapter', input.id)
      return {}
    })
  ),
  preview: api.preview.handler(({ input, context }) => showAccount(context, input.id)),
  file: api.file.handler(({ input, context, signal }) => accountFile(context, input, signal))
})
