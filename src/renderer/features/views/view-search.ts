export interface ViewSearch {
  /** Id of the saved view; without one it is Alle. */
  v?: string
}

/** What of the address of a table is the view. */
export const viewSearch = ({ v }: Record<string, unknown>): ViewSearch => (typeof v === 'string' && v !== '' ? { v } : {})
