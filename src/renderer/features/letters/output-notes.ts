import { createStore, useStore } from '../../lib/store.ts'

interface OutputNotes {
  noAddress: readonly string[]
  tooLong: readonly string[]
}

/** What the last output of each mailing could not put on paper, until the window is closed. */
const notes = createStore<ReadonlyMap<string, OutputNotes>>(new Map())

export const setNotes = (mailingId: string, said: OutputNotes): void => notes.set(new Map(notes.get()).set(mailingId, said))

export const useNotes = (mailingId: string): OutputNotes | undefined => useStore(notes).get(mailingId)
