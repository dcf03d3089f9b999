export { handSeat } from './seats.service.ts'
export { workingGroupsProcedures } from './working-groups.procedures.ts'
export { seatsOfRole } from './working-groups.store.ts'
export { workingGroupTables } from './working-groups.tables.ts'
