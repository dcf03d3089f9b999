import { letters as danish } from '#shared/i18n/da/letters.ts'
import { letters as english } from '#shared/i18n/en/letters.ts'
import type { Language } from '#shared/model/language.ts'
import type { LetterDraft } from './draft.ts'

// inlined by Vite: the letters that come with the program
const files = import.meta.glob<string>('../../../../resources/templates/*.md', { query: '?raw', import: 'default', eager: true })

export const builtInLetters = ['invitation', 'reminder', 'thanks', 'welcome', 'still-right', 'co-sign', 'access', 'erased'] as const
export type BuiltInLetter = (typeof builtInLetters)[number]

/** What a new letter can begin with: one that comes with the program, in either language, or nothing. */
export type StartId = `${BuiltInLetter}-${Language}` | 'blank'
export const startsIn = (language: Language): StartId[] => builtInLetters.map((letter) => `${letter}-${language}` as const)
export const startIds: readonly StartId[] = [...startsIn('da'), ...startsIn('en'), 'blank']

/** What such a letter is called among templates while it is none yet. */
export const newKey = (start: StartId) => `new ${start}`
export const startOf = (key: string | undefined): StartId | undefined => startIds.find((each) => newKey(each) === key)

/** What only partners are asked, as partners. */
const asked: ReadonlySet<BuiltInLetter> = new Set(['still-right', 'co-sign'])

/** To one person, also where that person has said no to everything else. */
const personal: ReadonlySet<BuiltInLetter> = new Set(['access', 'erased'])

const names = { da: danish.builtIn, en: english.builtIn } as const

/** "Emne: …" and "Sprog: …", an empty line, the letter; what stands from "Venlig hilsen" on is its signature. */
function readLetter(letter: BuiltInLetter, language: Language): Pick<LetterDraft, 'subject' | 'body' | 'signature'> {
  const text = Object.entries(files).find(([path]) => path.endsWith(`/${letter}.${language}.md`))?.[1] ?? ''
  const [head = '', ...parts] = text.split('\n\n')
  const whole = parts.join('\n\n').trimEnd()
  const end = whole.search(/^(?:Venlig hilsen|Kind regards)$/m)
  return {
    subject: /^(?:Emne|Subject):\s*(.*)$/m.exec(head)?.[1] ?? '',
    body: (end < 0 ? whole : whole.slice(0, end)).trimEnd(),
    signature: end < 0 ? '' : whole.slice(end)
  }
}

const closing = {
  da: 'Venlig hilsen\n{{ afsender.navn }}',
  en: 'Kind regards\n{{ sender.name }}'
} as const

/** How a new letter begins; whoever has a signature of their own has that one under it. */
export function startText(id: StartId, language: Language, signature = ''): LetterDraft {
  const rest = { purpose: 'newsletter', twinId: null, attachments: [] }
  const begun = startIds.includes(id) ? /^(.*)-(da|en)$/.exec(id) : null
  const letter = builtInLetters.find((each) => each === begun?.[1])
  if (!letter) {
    const body = `{{ ${language === 'da' ? 'hilsen' : 'greeting'} }}\n\n`
    return { name: '', subject: '', body, signature: signature || closing[language], language, ...rest }
  }
  const its = begun?.[2] === 'en' ? 'en' : 'da'
  const { signature: own, ...text } = readLetter(letter, its)
  const purpose = asked.has(letter) ? 'service' : personal.has(letter) ? 'personal' : rest.purpose
  return { name: names[its][letter], ...text, signature: signature || own, language: its, builtIn: letter, ...rest, purpose }
}

/** What of an address says how a new letter begins. */
export function startSearch(search: Record<string, unknown>): { start?: StartId } {
  const start = startIds.find((each) => each === search['start'])
  return start ? { start } : {}
}
