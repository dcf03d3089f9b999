export { settingsProcedures } from './settings.procedures.ts'
export { forgetUnsaved } from './unsaved.service.ts'
