import type { Api } from '#main/api/implement.ts'
import { addParticipants, fromRound } from './participants.service.ts'

/** Who took part in an initiative: apart from initiatives themselves, for lists know initiatives. */
export const initiativeParticipantsProcedures = (api: Api['initiatives']) => ({
  fromRound: api.fromRound.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.created' }, (unit) => ({ id: fromRound(unit, input.roundId) }))
  ),
  addParticipants: api.addParticipants.handler(({ input, context }) =>
    context.session.write({ key: 'initiative.participants' }, (unit) => ({ added: addParticipants(unit, input) }))
  )
})
