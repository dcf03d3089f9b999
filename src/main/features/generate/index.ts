import { type Api, streamed } from '#main/api/implement.ts'
import { generate } from './generate.service.ts'

/** Fictional card files of any size, for trying out and for benchmarks. */
export const generateProcedures = (api: Pick<Api['file'], 'generate'>) => ({
  generate: api.generate.handler(({ input, context, signal }) =>
    streamed(
      context,
      context.session.job({ key: 'file.generated', kind: 'import' }, (unit) => generate(unit, input), signal)
    )
  )
})
