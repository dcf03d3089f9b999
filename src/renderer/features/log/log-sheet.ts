import type { FollowUp, Subject } from '#shared/model/follow-up.ts'
import { activityKinds } from '#shared/model/outreach.ts'
import { createStore } from '../../lib/store.ts'

export type { Subject }

export const sheetKinds = [...activityKinds, 'followUp'] as const
export type SheetKind = (typeof sheetKinds)[number]

export interface Sheet {
  with: readonly Subject[]
  /** Undefined: the next key chooses. */
  kind: SheetKind | undefined
  /** The promise that this contact keeps. */
  completes?: FollowUp
}

/** Whom the log sheet is open for; undefined while it is closed. */
export const logSheet = createStore<Sheet | undefined>(undefined)

/** Opens the sheet over whatever is on the screen. The second key picks the kind. */
export const openLog = (subjects: readonly Subject[] = [], kind?: SheetKind, completes?: FollowUp): void =>
  logSheet.set({ with: subjects, kind, ...(completes && { completes }) })

/** The person or partner of the table row that has the focus. */
export function subjectInFocus(): Subject[] {
  const row = document.activeElement?.closest('[data-record]')
  const id = row?.getAttribute('data-record')
  const type = location.hash.startsWith('#/partnere') ? 'organisation' : location.hash.startsWith('#/personer') ? 'person' : undefined
  return id && type ? [{ type, id }] : []
}
