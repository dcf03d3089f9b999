import type { Api } from '#main/api/implement.ts'
import { addMembers, allLists, createList, getList, removeMembers, trashLists, updateList } from './lists.service.ts'
import { listsOfPerson } from './person-lists.service.ts'
import { decideForReader, toResolved } from './recipients.service.ts'

export const listsProcedures = (api: Api['lists']) => ({
  all: api.all.handler(({ input, context }) => context.session.read((unit) => allLists(unit, input.language))),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getList(unit, input.id, input.language))),
  ofPerson: api.ofPerson.handler(({ input, context }) => context.session.read((unit) => listsOfPerson(unit, input.id, input.language))),
  create: api.create.handler(({ input, context }) =>
    context.session.write({ key: 'list.created' }, (unit) => ({ id: createList(unit, input) }))
  ),
  update: api.update.handler(({ input, context }) =>
    context.session.write({ key: 'list.updated' }, (unit) => {
      updateList(unit, input.id, input.version, input.patch)
      return {}
    })
  ),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'list.removed', args: { count: input.ids.length } }, (unit) => {
      trashLists(unit, input.ids)
      return {}
    })
  ),
  addMembers: api.addMembers.handler(({ input, context }) =>
    context.session.write({ key: 'list.members-added' }, (unit) => ({ added: addMembers(unit, input.id, input.selection) }))
  ),
  removeMembers: api.removeMembers.handler(({ input, context }) =>
    context.session.write({ key: 'list.members-removed', args: { count: input.personIds.length } }, (unit) => {
      removeMembers(unit, input.id, input.personIds)
      return {}
    })
  ),
  resolve: api.resolve.handler(({ input, context }) =>
    context.session.read((unit) => toResolved(decideForReader(unit, input.selection, input).decisions.map(({ recipient }) => recipient)))
  ),
  addresses: api.addresses.handler(({ input, context }) =>
    context.session.read((unit) => {
      const { included, excluded } = toResolved(decideForReader(unit, input.selection, input).decisions.map(({ recipient }) => recipient))
      const addresses = included.flatMap(({ email }) => email ?? [])
      const starts = Array.from({ length: Math.ceil(addresses.length / input.batch) }, (_, index) => index * input.batch)
      const batches = starts.map((start) => addresses.slice(start, start + input.batch).join('; '))
      return { batches, included: included.length, excluded }
    })
  )
})
