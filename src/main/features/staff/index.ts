export { staffProcedures } from './staff.procedures.ts'
export { myName, staffFinder } from './staff.service.ts'
export { staffName, staffNames } from './staff.store.ts'
