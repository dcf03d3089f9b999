/** Our own id of a record, as our own exports call it: the same in every file. */
export const isOwnId = (header: string): boolean => /(?:^|\s)(?:kartotek|card[- ]?index)[-_ ]?id$|^uid$/i.test(header.trim())

/** The field of the user's own that a column of our exports holds, whatever it is called; null for any other header. */
export const ownFieldName = (header: string): string | null => /^\s*(?:felt|field):\s+(.*\S)\s*$/is.exec(header)?.[1]?.slice(0, 100) ?? null
