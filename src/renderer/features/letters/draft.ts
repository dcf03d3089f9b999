import type { MailPurpose } from '#shared/model/common.ts'
import type { Language } from '#shared/model/language.ts'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'

/** A template as it stands in the editor. */
export interface LetterDraft {
  name: string
  subject: string
  body: string
  signature: string
  attachments: TemplateAttachment[]
  language: Language
  purpose: MailPurpose
  twinId: string | null
  /** Of a new one: the letter of ours it begins with. */
  builtIn?: string | undefined
}
