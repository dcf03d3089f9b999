const wishes = [
  /\b(?:afmeld|frameld|slet|fjern|tag)\s+(?:venligst\s+)?(?:mig|os|min(?:e)?\s+(?:mail|e-?mail|adresse)\w*)\b/i,
  /\b(?:vil|ønsker|må)\s+(?:jeg|vi)?\s*(?:gerne\s+)?(?:afmeldes|framelde(?:s)?|afmelde)\b/i,
  /\b(?:vil|ønsker)\s+(?:jeg\s+|vi\s+)?(?:ikke|ikke længere)\s+(?:at\s+)?(?:modtage|have|få|høre)\b/i,
  /\bønsker\s+ikke\s+(?:flere|længere|jeres|disse)\b/i,
  /\bstop\s+(?:venligst\s+)?med\s+at\s+(?:sende|skrive)\b/i,
  /\b(?:send|skriv)\s+(?:venligst\s+)?ikke\s+(?:flere|mere|længere)\b/i,
  /\b(?:please\s+)?unsubscribe\s+(?:me|us|my)\b/i,
  /\b(?:remove|delete|take)\s+(?:me|us|my\s+(?:e-?mail|address|name))\b/i,
  /\b(?:no longer|do not|don['’]t)\s+(?:wish|want)\s+to\s+(?:receive|get|hear)\b/i,
  /\b(?:stop|quit)\s+(?:sending|e-?mailing|writing)\b/i,
  /\bopt(?:ing)?\s+(?:me\s+)?out\b/i
]
const whole = /^(?:unsubscribe|afmeld(?:ing)?|frameld(?:ing)?|stop|opt[- ]?out)[.!]?$/i
const longest = 3000
const longestSentence = 200

/** The sentence in which somebody asks for no more letters; undefined where nobody does. text is without what is quoted. */
export function readUnsubscribe(subject: string, text: string): string | undefined {
  const sentences = text.slice(0, longest).split(/(?<=[.!?])\s+|\n+/)
  const said = sentences
    .map((sentence) => sentence.trim())
    .find((sentence) => whole.test(sentence) || wishes.some((wish) => wish.test(sentence)))
  if (said !== undefined) return said.slice(0, longestSentence)
  // what a program sends for the one who pressed the button has no more than a subject
  return whole.test(subject.trim()) ? subject.trim() : undefined
}
