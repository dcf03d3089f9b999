export { consentProcedures } from './consent.procedures.ts'
export { addressGuard, type OptedOut, optedOut, seedPurposes } from './consent.service.ts'
export { eventsOf } from './consent.store.ts'
export { consentTables } from './consent.tables.ts'
