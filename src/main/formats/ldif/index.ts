export { readLdif } from './read-ldif.ts'
