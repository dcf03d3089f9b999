export { vCardsAsSource } from './as-source.ts'
export { readVCards } from './read-vcards.ts'
export type { CardAddress, CardPhoto, CardPoint, VCard, VCardToWrite } from './vcard.ts'
export { writeVCards } from './write-vcards.ts'
