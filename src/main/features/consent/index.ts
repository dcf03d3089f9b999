export { consentProcedures, purposesProcedures } from './consent.procedures.ts'
export {
  addressGuard,
  type Barred,
  barred,
  everyoneOptedOut,
  isPersonal,
  type OptedOut,
  optedOut,
  recordConsent,
  seedPurposes
} from './consent.service.ts'
export { eventsOf, suppressionKey } from './consent.store.ts'
export { consentTables } from './consent.tables.ts'
export {
  type ErasedElsewhere,
  erasedCards,
  erasedGuard,
  type Identities,
  liftErased,
  suppressErased,
  takeOverErased
} from './erased.service.ts'
export { keepEvidence } from './evidence.service.ts'
export { liftNo } from './lift-no.service.ts'
export { noKeeper, optOutEffect, recordOptOut } from './opt-outs.service.ts'
export { purposeOf } from './suppression.service.ts'
export { keepNos, standingNos } from './unite-consent.service.ts'
