export { readContacts } from './read-contacts.ts'
export { readJsonContacts } from './read-json-contacts.ts'
