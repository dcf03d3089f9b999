export { historyProcedures } from './history.procedures.ts'
