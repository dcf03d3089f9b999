import { createStore } from '../../lib/store.ts'

/** What Projekter is narrowed to; kept while one looks at a card. Never in an address. */
export const projectsQuery = createStore('')
