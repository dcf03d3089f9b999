import { peekSearch } from '../../lib/peek.ts'

export interface ViewSearch extends ReturnType<typeof peekSearch> {
  /** Id of the saved view; without one it is Alle. */
  v?: string
}

/** What of the address of a table is the view, and the record at hand. */
export const viewSearch = ({ v, ...rest }: Record<string, unknown>): ViewSearch => ({
  ...(typeof v === 'string' && v !== '' ? { v } : {}),
  ...peekSearch(rest)
})
