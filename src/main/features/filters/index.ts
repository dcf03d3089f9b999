export { cardMatches, countPeople, wantedCards } from './card-filters.store.ts'
export { participantsSql } from './initiative-fields.store.ts'
export { vacantSql } from './working-group-fields.store.ts'
