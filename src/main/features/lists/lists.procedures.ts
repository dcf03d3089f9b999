import type { Api } from '#main/api/implement.ts'
import { compareLists } from './compare.service.ts'
import { countRule } from './count-rule.service.ts'
import { addMembers, allLists, createList, freezeList, getList, removeMembers, trashLists, updateList } from './lists.service.ts'
import { listsOfPerson } from './person-lists.service.ts'
import { pin, pinsOf, unpin } from './pins.service.ts'
import { decideForReader, toResolved } from './recipients.service.ts'
import { whyOnList } from './why.service.ts'

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
  pins: api.pins.handler(({ input, context }) => context.session.read((unit) => pinsOf(unit, input.id))),
  pin: api.pin.handler(({ input, context }) =>
    context.session.write({ key: 'list.pinned', args: { count: input.personIds.length } }, (unit) => {
      pin(unit, input.id, input)
      return {}
    })
  ),
  unpin: api.unpin.handler(({ input, context }) =>
    context.session.write({ key: 'list.unpinned', args: { count: input.personIds.length } }, (unit) => {
      unpin(unit, input.id, input.personIds)
      return {}
    })
  ),
  why: api.why.handler(({ input, context }) => context.session.read((unit) => whyOnList(unit, input.id, input.personId, input.language))),
  count: api.count.handler(({ input, context }) => context.session.read((unit) => countRule(unit, input.entity, input.filter))),
  compare: api.compare.handler(({ input, context }) => context.session.read((unit) => compareLists(unit, input.a, input.b))),
  freeze: api.freeze.handler(({ input, context }) =>
    context.session.write({ key: 'list.created' }, (unit) => ({ id: freezeList(unit, input.id, input.name) }))
  ),
  resolve: api.resolve.handler(({ input, context }) =>
    context.session.read((unit) => toResolved(decideForReader(unit, input.selection, optionsOf(input))))
  ),
  addresses: api.addresses.handler(({ input, context }) =>
    context.session.read((unit) => {
      const { included, excluded } = toResolved(decideForReader(unit, input.selection, optionsOf(input)))
      const addresses = included.flatMap(({ email, cc }) => [...(email === null ? [] : [email]), ...cc.map(({ address }) => address)])
      const starts = Array.from({ length: Math.ceil(addresses.length / input.batch) }, (_, index) => index * input.batch)
      const batches = starts.map((start) => addresses.slice(start, start + input.batch).join('; '))
      return { batches, included: included.length, excluded }
    })
  )
})

const optionsOf = ({ policy, purpose, spare }: Parameters<typeof decideForReader>[2]) => ({ policy, purpose, spare })
