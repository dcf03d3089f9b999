export { joinSettings } from './join.service.ts'
export { settingsProcedures } from './settings.procedures.ts'
export { settingsSince } from './settings.store.ts'
export { forgetUnsaved } from './unsaved.service.ts'
