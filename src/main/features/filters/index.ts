export { cardMatches, wantedCards, wantedPeople } from './card-filters.store.ts'
