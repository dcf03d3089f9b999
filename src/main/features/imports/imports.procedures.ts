import { type Api, streamed } from '#main/api/implement.ts'
import { takeBrought } from './brought.ts'
import { commitReview } from './commit.ts'
import { discardReview, editReview, getReview, readReview, remapReview } from './imports.service.ts'
import { profilesOf } from './profiles.store.ts'
import { linesOfReview, problemsOfReview, reportOfReview, rowsOfReview } from './reading.service.ts'
import { streamFile } from './stream.service.ts'

export const importsProcedures = (api: Api['imports']) => ({
  takeBrought: api.takeBrought.handler(({ context }) => takeBrought(context)),
  read: api.read.handler(({ input, context, signal }) => readReview(context, input, signal)),
  remap: api.remap.handler(({ input, context, signal }) => remapReview(context, input, signal)),
  get: api.get.handler(({ input, context }) => getReview(context, input.id)),
  rows: api.rows.handler(({ input, context }) => rowsOfReview(context, input)),
  lines: api.lines.handler(({ input, context }) => linesOfReview(context, input)),
  problems: api.problems.handler(({ input, context }) => problemsOfReview(context, input)),
  edit: api.edit.handler(({ input, context }) => editReview(context, input.id, input.edits)),
  report: api.report.handler(({ input, context }) => reportOfReview(context, input.id)),
  commit: api.commit.handler(({ input, context, signal }) => streamed(context, commitReview(context, input.id, input.departures, signal))),
  profiles: api.profiles.handler(({ context }) => context.session.read(({ db }) => profilesOf(db))),
  forgetProfile: api.forgetProfile.handler(({ input, context }) =>
    context.session.write({ key: 'import.profile-forgotten' }, (unit) => {
      unit.update('import_source', input.id, { header_fingerprint: null, mapping_json: null })
      return {}
    })
  ),
  stream: api.stream.handler(({ input, context, signal }) => streamed(context, streamFile(context, input, signal))),
  discard: api.discard.handler(({ input, context }) => {
    discardReview(context, input.id)
    return {}
  })
})
