export { settingsProcedures } from './settings.procedures.ts'
