export { asciiAddress, isWritableAddress } from './address.ts'
export { attachmentBody, type EmlAttachment, type EmlFileRef } from './attachment.ts'
export { type EmlFrame, type EmlMessage, fillEml, type Mailbox, messageKey, type WrittenEml, writeEml } from './write-eml.ts'
