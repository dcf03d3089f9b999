export { signOnTables } from './sign-ons.tables.ts'
