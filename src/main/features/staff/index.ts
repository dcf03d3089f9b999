export { staffProcedures } from './staff.procedures.ts'
export { allStaff, myName, staffFinder, staffWhoTakes } from './staff.service.ts'
export { staffName, staffNames } from './staff.store.ts'
