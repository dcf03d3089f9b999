import { deflateRawSync } from 'node:zlib'
import {
  type CompiledLetter,
  composeDraft,
  type LetterAnswer,
  type LetterQuestion,
  type LetterSource
} from '#main/features/templates/draft.pure.ts'
import { type CompiledTemplate, compileTemplate, type TemplateSource } from '#main/formats/letter/index.ts'
import { serveQuestions } from '#main/foundation/jobs/serve-worker.ts'

/** Letters in use: a mailing has one for each language, and asks for it again with every batch. */
const remembered = new Map<string, CompiledTemplate>()
const most = 8

/** Letters are short and many: what it takes to begin each counts more than how small it gets. */
const quick = { level: 3, windowBits: 12, memLevel: 5 }

function compiled(letter: TemplateSource): CompiledTemplate {
  const key = JSON.stringify(letter)
  const known = remembered.get(key)
  if (known) return known
  if (remembered.size >= most) remembered.clear()
  const made = compileTemplate(letter)
  remembered.set(key, made)
  return made
}

/** The name of an own file is read as a subject is. */
function read({ attachments = [], ...letter }: LetterSource): CompiledLetter {
  return {
    template: compiled(letter),
    attachments: attachments.map((each) => {
      if (each.kind !== 'rule') return each
      return { kind: 'rule', of: each.of, name: compiled({ subject: each.pattern, body: '', language: letter.language }) }
    })
  }
}

/** Checks letters and makes drafts out of them. */
await serveQuestions<LetterQuestion, LetterAnswer>(({ letters, head, recipients, frozen }) => {
  const known = letters.map(read)
  const drafts = recipients.flatMap(({ letter, ...recipient }) => {
    const its = known[letter]
    return its && head ? [composeDraft(its, head, recipient)] : []
  })
  // each done many times in a row goes nearly twice as fast
  return frozen ? drafts.map((draft) => ({ ...draft, deflated: deflateRawSync(draft.mail.bytes, quick) })) : drafts
})
