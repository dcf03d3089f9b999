import { createStore } from '../../lib/store.ts'

/** What the table is narrowed to; kept while one looks at a card. Never in an address. */
export const initiativesQuery = createStore('')
