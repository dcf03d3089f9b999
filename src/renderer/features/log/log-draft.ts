import { cardKinds } from '#shared/model/card-kind.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { keepUnsaved } from '../../lib/preferences.ts'
import { unsavedText } from '../../lib/unsaved.ts'
import type { NamedSubject } from './find-parties.ts'
import { type SheetKind, sheetKinds } from './log-sheet.ts'

const key = 'log'

/** What was written and not saved; whom it is about only by ids. */
interface Draft {
  kind: SheetKind
  with: Subject[]
  text: string
}

/** What stands in the sheet at this moment, whatever kind it turns out to be. */
export interface Written {
  text: string
  /** Those that were chosen by hand; none: those that the sheet was opened on. */
  parties: readonly NamedSubject[]
}

/** The draft that the card file keeps, or undefined. */
export function readDraft(): Draft | undefined {
  try {
    return draftOf(JSON.parse(unsavedText(key) ?? ''))
  } catch {
    return undefined
  }
}

function draftOf({ kind: written, with: parties, text }: Partial<Record<keyof Draft, unknown>>): Draft | undefined {
  const kind = oneOf(sheetKinds, written)
  return kind && Array.isArray(parties) && typeof text === 'string' ? { kind, with: parties.flatMap(subjectOf), text } : undefined
}

function subjectOf({ type: written, id }: Partial<Record<keyof Subject, unknown>>): readonly Subject[] {
  const type = oneOf(cardKinds, written)
  return type && typeof id === 'string' ? [{ type, id }] : []
}

/** Nothing is kept of an empty note, and nothing else is forgotten for it. */
export function keepDraft(kind: SheetKind, subjects: readonly Subject[], text: string): void {
  if (text.trim() === '') return
  const draft: Draft = { kind, with: subjects.map(({ type, id }) => ({ type, id })), text }
  keepUnsaved(key, JSON.stringify(draft))
}

export const dropDraft = (): void => keepUnsaved(key, '')
