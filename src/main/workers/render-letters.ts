import { composeDraft, type LetterAnswer, type LetterQuestion } from '#main/features/templates/draft.pure.ts'
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

/** Checks letters and makes drafts out of them. */
await serveQuestions<LetterQuestion, LetterAnswer>(({ letters, head, recipients }) => {
  const read = letters.map(compiled)
  return recipients.flatMap(({ letter, ...recipient }) => {
    const template = read[letter]
    return template && head ? [composeDraft(template, head, recipient)] : []
  })
})
