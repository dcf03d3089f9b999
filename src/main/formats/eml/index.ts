export { isWritableAddress } from './address.ts'
export { type EmlMessage, type Mailbox, messageKey, writeEml } from './write-eml.ts'
