import { deflateRawSync } from 'node:zlib'
import {
  type CompiledLetter,
  checkDraft,
  composeDraft,
  type Draft,
  type DraftMailing,
  type DraftRecipient,
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
const quick = { level: 1 }

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

/** The bytes of all drafts side by side, so that they go over together and without being copied again. */
function sideBySide(drafts: readonly Draft[]): Draft[] {
  const sizeOf = ({ mail, deflated }: Draft) => mail.bytes.length + (deflated?.length ?? 0)
  const all = new Uint8Array(drafts.reduce((sum, draft) => sum + sizeOf(draft), 0))
  let end = 0
  const put = (bytes: Uint8Array) => {
    all.set(bytes, end)
    end += bytes.length
    return all.subarray(end - bytes.length, end)
  }
  return drafts.map(({ mail, deflated, ...draft }) => ({
    ...draft,
    mail: { ...mail, bytes: put(mail.bytes) },
    ...(deflated && { deflated: put(deflated) })
  }))
}

/** Checks letters and makes drafts out of them. */
await serveQuestions<LetterQuestion, LetterAnswer>(
  ({ letters, head, recipients, frozen, checked }) => {
    const known = letters.map(read)
    const each = <Made>(make: (letter: CompiledLetter, mailing: DraftMailing, recipient: DraftRecipient) => Made): Made[] =>
      recipients.flatMap(({ letter, ...recipient }) => {
        const its = known[letter]
        return its && head ? [make(its, head, recipient)] : []
      })
    if (checked) return { drafts: [], checks: each(checkDraft) }
    const drafts = each(composeDraft)
    // each done many times in a row goes nearly twice as fast
    const whole = frozen ? drafts.map((draft) => ({ ...draft, deflated: deflateRawSync(draft.mail.bytes, quick) })) : drafts
    return { drafts: sideBySide(whole), checks: [] }
  },
  ({ drafts }) => drafts.slice(0, 1).map(({ mail }) => mail.bytes.buffer as ArrayBuffer)
)
