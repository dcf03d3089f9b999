import { useEffect, useState } from 'react'
import { createStore, useStore } from '../../lib/store.ts'
import { forgetText, keepText, unsavedText } from '../../lib/unsaved.ts'
import type { LetterDraft } from './draft.ts'
import { keptChanges } from './kept-changes.ts'

type Changes = Partial<LetterDraft>

/** What has been written and not yet saved, by letter: neither another screen nor a window that is closed loses a word of it. */
const drafts = createStore<ReadonlyMap<string, Changes>>(new Map())

const without = (key: string) => new Map([...drafts.get()].filter(([each]) => each !== key))
const kept = (key: string) => `letter ${key}`

/** Puts in again what a window before this one left unsaved; says whether there was something. */
function resume(key: string): boolean {
  const text = drafts.get().has(key) ? undefined : unsavedText(kept(key))
  if (text === undefined) return false
  try {
    drafts.set(new Map(drafts.get()).set(key, keptChanges(JSON.parse(text))))
    return true
  } catch {
    return false
  }
}

/** The letter under a key, as it is being written over what is saved. */
export function useLetterDraft(key: string, saved: LetterDraft) {
  const [isResumed, setResumed] = useState(() => resume(key))
  const written = useStore(drafts).get(key)
  const { name, subject, body, signature, attachments, language, purpose, twinId, builtIn } = saved
  const draft: LetterDraft = { name, subject, body, signature, attachments, language, purpose, twinId, builtIn, ...written }
  const changes: Changes = Object.fromEntries(
    Object.entries(written ?? {}).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof LetterDraft]))
  )
  const changed = Object.keys(changes).length > 0
  const forget = () => {
    drafts.set(without(key))
    forgetText(kept(key))
    setResumed(false)
  }
  useEffect(() => {
    if (!written || changed) return
    drafts.set(without(key))
    forgetText(kept(key))
  }, [written, changed, key])
  return {
    ...{ draft, changes, changed, forget },
    /** It was written before the window was closed, and nobody has said yet whether to go on with it. */
    isResumed: isResumed && changed,
    goOn: () => setResumed(false),
    change: (patch: Changes) => {
      const next = { ...drafts.get().get(key), ...patch }
      drafts.set(new Map(drafts.get()).set(key, next))
      keepText(kept(key), JSON.stringify(next))
    }
  }
}
export type OpenLetter = ReturnType<typeof useLetterDraft>
