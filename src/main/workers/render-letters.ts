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
await serveQuestions<LetterQuestion, LetterAnswer>(({ letters, head, recipients }) => {
  const known = letters.map(read)
  return recipients.flatMap(({ letter, ...recipient }) => {
    const its = known[letter]
    return its && head ? [composeDraft(its, head, recipient)] : []
  })
})
