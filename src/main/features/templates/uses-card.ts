/** Whether a letter says the card of the partner; it is put together only then. */
export const usesCard = ({ body, subject }: { body: string; subject: string }): boolean =>
  /partner\s*\.\s*(?:kort|card)\b/.test(subject + body)
