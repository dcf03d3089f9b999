import type { ActivityKind } from '#shared/model/outreach.ts'
import { createStore } from '../../lib/store.ts'

/** A person or a partner. */
export interface Subject {
  type: 'person' | 'organisation'
  id: string
}

interface Sheet {
  with: readonly Subject[]
  kind: ActivityKind | undefined
}

/** Whom the log sheet is open for; undefined while it is closed. */
export const logSheet = createStore<Sheet | undefined>(undefined)

/** Opens the sheet over whatever is on the screen. The second key picks the kind. */
export const openLog = (subjects: readonly Subject[] = [], kind?: ActivityKind): void => logSheet.set({ with: subjects, kind })
