export { asciiAddress, isWritableAddress } from './address.ts'
export type { EmlAttachment } from './attachment.ts'
export { type EmlMessage, type Mailbox, messageKey, writeEml } from './write-eml.ts'
