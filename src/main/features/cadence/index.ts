export { cadenceProcedures } from './cadence.procedures.ts'
export { rhythmOf, rhythmStates } from './cadence.service.ts'
export { cadenceDaysSql } from './cadence.store.ts'
export { cadenceTables } from './cadence.tables.ts'
