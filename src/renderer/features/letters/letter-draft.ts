import { useEffect } from 'react'
import type { MailPurpose } from '#shared/model/common.ts'
import type { Language } from '#shared/model/language.ts'
import type { TemplateAttachment } from '#shared/model/template-attachment.ts'
import { createStore, useStore } from '../../lib/store.ts'

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
type Changes = Partial<LetterDraft>

/** What has been written and not yet saved, by letter: going to another screen and back loses no word of it. */
const drafts = createStore<ReadonlyMap<string, Changes>>(new Map())

const without = (key: string) => new Map([...drafts.get()].filter(([each]) => each !== key))

/** The letter under a key, as it is being written over what is saved. */
export function useLetterDraft(key: string, saved: LetterDraft) {
  const written = useStore(drafts).get(key)
  const { name, subject, body, signature, attachments, language, purpose, twinId, builtIn } = saved
  const draft: LetterDraft = { name, subject, body, signature, attachments, language, purpose, twinId, builtIn, ...written }
  const changes: Changes = Object.fromEntries(
    Object.entries(written ?? {}).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof LetterDraft]))
  )
  const changed = Object.keys(changes).length > 0
  useEffect(() => {
    if (written && !changed) drafts.set(without(key))
  }, [written, changed, key])
  return {
    draft,
    changes,
    changed,
    change: (patch: Changes) => drafts.set(new Map(drafts.get()).set(key, { ...drafts.get().get(key), ...patch })),
    forget: () => drafts.set(without(key))
  }
}
export type OpenLetter = ReturnType<typeof useLetterDraft>
