import type { Language } from '#shared/model/language.ts'

// inlined by Vite: the two letters that also stand in the practice file
const files = import.meta.glob<string>('../../../../resources/templates/invitation.*.md', { query: '?raw', import: 'default', eager: true })

const names = { da: 'Invitation til partnermøde', en: 'Invitation to the partner meeting' } as const

/** What a new letter can begin with. */
export const startIds = ['invitation-da', 'invitation-en', 'blank'] as const
export type StartId = (typeof startIds)[number]

interface StartText {
  name: string
  subject: string
  body: string
  language: Language
}

/** "Emne: …" and "Sprog: …", an empty line, the letter. */
function readSample(language: Language): StartText {
  const text = Object.entries(files).find(([path]) => path.endsWith(`.${language}.md`))?.[1] ?? ''
  const [head = '', ...body] = text.split('\n\n')
  const subject = /^(?:Emne|Subject):\s*(.*)$/m.exec(head)?.[1] ?? ''
  return { name: names[language], subject, body: body.join('\n\n').trimEnd(), language }
}

export function startText(id: StartId, language: Language): StartText {
  if (id === 'blank') return { name: '', subject: '', body: `{{ ${language === 'da' ? 'hilsen' : 'greeting'} }}\n\n`, language }
  return readSample(id === 'invitation-da' ? 'da' : 'en')
}

/** What of an address says how a new letter begins. */
export function startSearch(search: Record<string, unknown>): { start?: StartId } {
  const start = startIds.find((each) => each === search['start'])
  return start ? { start } : {}
}
