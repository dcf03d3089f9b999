/**
 * While a letter is made, the values of its recipient are kept out of it: Liquid writes a numbered slot for each, Markdown
 * is read with the slots in place, and the values are filled in last, escaped for where they stand. So no value can be
 * read as Markdown or HTML, and letters of the same shape are laid out only once. The marks are noncharacters of
 * Unicode, which cleanText takes out of every value and template.
 */
export const SLOT = '\uFDD0'
export const SLOT_END = '\uFDD1'
/** Stands where a placeholder came out empty, or a line held nothing but tags. */
export const EMPTY = '\uFDD2'
/** A slot in the address of a link. */
export const LINK_SLOT = '\uFDD3'

const NONCHARACTERS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNCLEAN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** Text that can stand in a mail: whole characters, one kind of line break, no control characters. */
export const cleanText = (text: string): string =>
  UNCLEAN.test(text) ? text.toWellFormed().replace(NONCHARACTERS, '\uFFFD').replace(LINE_BREAKS, '\n').replace(CONTROLS, '') : text

/** Emphasis of nothing: without what stood in it, four asterisks are asterisks. */
const EMPTY_MARKS = /(?<![*\\])(\*{1,3})\uFDD2+\1(?!\*)/g

/** Without the lines that hold nothing but empty placeholders and Markdown marks, and without the marks of the empty ones. */
export const dropEmptyLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !(line.includes(EMPTY) && /^[\s>*_+#\-\uFDD2]*$/.test(line)))
    .map((line) => line.replace(EMPTY_MARKS, '').replaceAll(EMPTY, '').trimEnd())
    .join('\n')
    .trim()
