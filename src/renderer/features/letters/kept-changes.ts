import { languages } from '#shared/model/language.ts'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import type { LetterDraft } from './draft.ts'

/** What the card file keeps of a letter that was not saved, without what is no longer as a letter has it. */
export function keptChanges(kept: Partial<Record<keyof LetterDraft, unknown>>): Partial<LetterDraft> {
  const { attachments, twinId } = kept
  const changes = {
    ...{ name: text(kept.name), subject: text(kept.subject), body: text(kept.body), signature: text(kept.signature) },
    attachments: Array.isArray(attachments) ? attachments.filter(isAttachment) : undefined,
    language: oneOf(languages, kept.language),
    purpose: text(kept.purpose),
    twinId: twinId === null ? null : text(twinId),
    builtIn: text(kept.builtIn)
  }
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

const text = (said: unknown): string | undefined => (typeof said === 'string' ? said : undefined)

const attachmentTexts = {
  file: ['attachmentId', 'name'],
  rule: ['of', 'pattern'],
  event: ['uid', 'title', 'place', 'starts', 'ends']
} as const satisfies Record<TemplateAttachment['kind'], readonly string[]>

const isAttachment = (said: TemplateAttachment): boolean =>
  Object.hasOwn(attachmentTexts, String(Object(said).kind)) &&
  attachmentTexts[said.kind].every((part) => typeof Object(said)[part] === 'string')
