import type { Api } from '#main/api/implement.ts'
import { addChosen, addGroup } from './invitations.service.ts'

/** Who is put on an event: apart from events themselves, for lists know events. */
export const invitationsProcedures = (api: Api['events']) => ({
  add: api.add.handler(({ input, context }) => context.session.write({ key: 'event.added' }, (unit) => addChosen(unit, input))),
  addGroup: api.addGroup.handler(({ input, context }) => context.session.write({ key: 'event.added' }, (unit) => addGroup(unit, input.id)))
})
