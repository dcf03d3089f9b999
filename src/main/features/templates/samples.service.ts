import { parseTemplateFile } from '#main/formats/letter/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { createTemplate } from './templates.service.ts'

// inlined by Vite and Vitest: there are no files to find at run time
const files = import.meta.glob<string>('../../../../resources/templates/invitation.*.md', { query: '?raw', import: 'default', eager: true })
const names = { da: 'Invitation til partnermøde', en: 'Invitation to the partner meeting' } as const

/** The invitation in Danish and its English twin, for the practice file and the demonstration; real files get no letters of ours. */
export function addSampleTemplates(unit: UnitOfWork): void {
  let twinId: string | undefined
  for (const text of Object.values(files)) {
    const { subject, body, language } = parseTemplateFile(text)
    twinId = createTemplate(unit, { name: names[language], subject, body, language, purpose: 'newsletter', twinId })
  }
}
