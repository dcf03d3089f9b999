import type { Api } from '#main/api/implement.ts'
import { parseTemplateFile } from '#main/formats/letter/index.ts'
import { AppError } from '#shared/errors.ts'
import { keepLetterFile } from './letter-files.service.ts'
import { mailOfLetter, troubleOf } from './letter-preview.service.ts'
import { showMail } from './mail-preview.service.ts'
import { problemsOf } from './template-problems.ts'
import { allTemplates, checkNew, checkPatch, createTemplate, getTemplate, trashTemplates, updateTemplate } from './templates.service.ts'
import { allVersions } from './versions.service.ts'

export const templatesProcedures = (api: Api['templates']) => ({
  all: api.all.handler(({ context }) => context.session.read(allTemplates)),
  get: api.get.handler(({ input, context }) => context.session.read((unit) => getTemplate(unit, input.id))),
  versions: api.versions.handler(({ input, context }) => context.session.read((unit) => allVersions(unit, input.id))),
  read: api.read.handler(({ input }) => parseTemplateFile(input.text)),
  check: api.check.handler(({ input }) => problemsOf(input)),
  addFiles: api.addFiles.handler(async ({ input, context }) => {
    const uploads = input.uploads.map((handle) => context.uploads.take(handle))
    const { files } = await context.session.write({ key: 'template.updated' }, (unit) => ({
      files: uploads.map((upload) => {
        if (!upload) throw new AppError('input.invalid', { field: 'upload' })
        return keepLetterFile(unit, upload)
      })
    }))
    return { files }
  }),
  create: api.create.handler(async ({ input, context }) => {
    await checkNew(input)
    return context.session.write({ key: 'template.created' }, (unit) => ({ id: createTemplate(unit, input) }))
  }),
  update: api.update.handler(async ({ input, context }) => {
    await checkPatch(context, input.id, input.patch)
    return context.session.write({ key: 'template.updated' }, (unit) => {
      updateTemplate(unit, input.id, input.version, input.patch)
      return {}
    })
  }),
  remove: api.remove.handler(({ input, context }) =>
    context.session.write({ key: 'template.removed', args: { count: input.ids.length } }, (unit) => {
      trashTemplates(unit, input.ids)
      return {}
    })
  ),
  preview: api.preview.handler(async ({ input, context }) => {
    const { total, mail } = await mailOfLetter(context, input)
    return { total, mail: mail && (await showMail(context, mail)) }
  }),
  trouble: api.trouble.handler(({ input, context }) => troubleOf(context, input))
})
