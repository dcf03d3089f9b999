import type { Selection } from '#shared/model/common.ts'
import { createStore } from '../../lib/store.ts'

/** Whose names and addresses the dialog is open for; undefined while it is closed. */
export const copyRequest = createStore<Selection | undefined>(undefined)

/** Asks in which form a selection goes on the clipboard. */
export const openCopyAs = (selection: Selection): void => copyRequest.set(selection)
