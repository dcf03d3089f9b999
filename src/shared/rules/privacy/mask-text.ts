/** What stands for a fact that is hidden. Nothing with it in is ever written, so that it cannot end in a card file. */
export const MASK = '•••••'

export const isMasked = (text: string): boolean => text.includes(MASK)

/** A day, a moment or a short number tells nobody anything, and is read by the window as what it is. */
const plain = /^(\d{4}-\d\d-\d\d(T[\d:.]+Z?)?|-?\d{1,7}([.,]\d+)?)$/

/** The whole of a text that is a fact of somebody. */
export const hideText = (text: string): string => (text === '' || plain.test(text) ? text : MASK)

const address = /[^\s@<>"',;:()]+@[^\s@<>"',;:()]+/gu
const number = /(?<![\w-])(?!\d{4}-\d\d-\d\d)(?:\+|00)?\d(?:[ .()-]{0,2}\d){7,}/gu

/** The addresses and telephone numbers in a text that may be read otherwise. */
export const scrubText = (text: string): string => text.replace(address, MASK).replace(number, MASK)

/** Addresses alone: for what may be a code or an id, in which digits mean something else. */
export const scrubAddresses = (text: string): string => (text.includes('@') ? text.replace(address, MASK) : text)
