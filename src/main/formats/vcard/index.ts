export { vCardsAsSource } from './as-source.ts'
export { readVCards } from './read-vcards.ts'
export type { CardAddress, CardPhoto, CardPoint, NameParts, VCard, VCardFile, VCardToWrite } from './vcard.ts'
export { writeVCards } from './write-vcards.ts'
