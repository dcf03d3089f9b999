import { type Api, streamed } from '#main/api/implement.ts'
import { keepEvidence } from '#main/features/consent/index.ts'
import { AppError } from '#shared/errors.ts'
import { answerCase, casesOfPerson, closeCase, openNewCase, pageOfCases } from './cases.service.ts'
import { eraseForGood } from './erase.service.ts'
import { previewOf } from './preview.service.ts'
import { processingFile } from './processing.service.ts'
import { reportFile } from './report-file.service.ts'
import { retentionPage, setRetention } from './retention.service.ts'

export const casesProcedures = (api: Api['cases']) => ({
  page: api.page.handler(({ input, context }) => context.session.read((unit) => pageOfCases(unit, input.state, input.offset, input.limit))),
  ofPerson: api.ofPerson.handler(({ input, context }) => context.session.read((unit) => casesOfPerson(unit, input.personId))),
  open: api.open.handler(({ input: { upload, ...wish }, context }) => {
    const file = upload === undefined ? undefined : context.uploads.take(upload)
    if (upload !== undefined && !file) throw new AppError('input.invalid', { field: 'upload' })
    return context.session.write({ key: 'case.opened' }, (unit) =>
      openNewCase(unit, { ...wish, attachmentId: file && keepEvidence(unit, file) })
    )
  }),
  answer: api.answer.handler(({ input, context }) =>
    context.session.write({ key: 'case.answered' }, (unit) => {
      answerCase(unit, input.id, input.version, input.on, input.sha256)
      return {}
    })
  ),
  end: api.end.handler(({ input, context }) =>
    context.session.write({ key: 'case.closed' }, (unit) => {
      const { mayContact } = closeCase(unit, input.id, input.version, input.outcome, input.reason)
      return { mayContact: mayContact ?? null }
    })
  ),
  report: api.report.handler(({ input, context, signal }) => reportFile(context, input, signal)),
  traces: api.traces.handler(({ input, context }) => previewOf(context, input.personId)),
  erase: api.erase.handler(({ input, context, signal }) => streamed(context, eraseForGood(context, input, signal))),
  retention: api.retention.handler(({ input, context }) => context.session.read((unit) => retentionPage(unit, input.offset, input.limit))),
  setRetention: api.setRetention.handler(({ input, context }) =>
    context.session.write({ key: 'case.retention' }, (unit) => {
      setRetention(unit, input.months)
      return {}
    })
  ),
  processing: api.processing.handler(({ input, context, signal }) => processingFile(context, input.as, input.language, signal))
})
