// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlInLines = /[\x00-\x08\x0b-\x1f\x7f-\x9f]+/g
/** Marks that turn the direction of writing, or cannot be seen. */
const invisible = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text of a card file in one line that cannot steer the terminal. */
export const oneLine = (text: string): string => text.replace(control, ' ').replace(invisible, '').trim()

/** Text of a card file in its lines that cannot steer the terminal. */
export const inLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controlInLines, ' ').replace(invisible, '')
