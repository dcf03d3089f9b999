import type { Api } from '#main/api/implement.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { AnswersState } from '#shared/model/sending.ts'
import { answerCounts, mailingBefore, mailingsAfter } from './answers.store.ts'
import { markAnswers } from './mark.service.ts'
import { planNext, returnedOf } from './next-contact.service.ts'
import { startSecondRound } from './second-round.service.ts'

function answersState(unit: ReadUnit, id: string): AnswersState {
  const { db } = unit
  return {
    ...answerCounts(db, id),
    bounced: returnedOf(unit, id).map(({ row: { recipientId, personId, name, partnerName }, next }) => ({
      ...{ recipientId, personId, name, partnerName },
      next: next ? { id: next.personId, name: next.name } : null
    })),
    follows: mailingBefore(db, id) ?? null,
    followedBy: mailingsAfter(db, id)
  }
}

export const answersProcedures = (api: Api['answers']) => ({
  state: api.state.handler(({ input, context }) => context.session.read((unit) => answersState(unit, input.id))),
  mark: api.mark.handler(({ input, context }) =>
    context.session.write(
      { key: `mailing.${input.as === 'sent' ? 'unanswered' : input.as}`, args: { count: input.recipientIds.length } },
      (unit) => ({
        marked: markAnswers(unit, input.id, input.recipientIds, input.as)
      })
    )
  ),
  next: api.next.handler(({ input, context }) =>
    context.session.write({ key: 'mailing.next-contact' }, (unit) => planNext(unit, input.id))
  ),
  secondRound: api.secondRound.handler(({ input, context }) =>
    context.session.write({ key: 'mailing.created' }, (unit) => ({ id: startSecondRound(unit, input.id, input.templateId) }))
  )
})
