/** Where the mail that is answered begins: what stands below it is somebody else's, or was said before. */
const quoted = [
  /^>/,
  /^-{2,}\s*(?:oprindelig (?:meddelelse|besked)|original message|videresendt (?:meddelelse|besked)|forwarded message)\s*-{2,}/i,
  /^_{10,}$/,
  /^(?:den|on)\b.{4,200}\b(?:skrev|wrote)\b.{0,120}:$/i,
  /^\*?(?:fra|from):\*?\s.{1,300}$/i
]
/** A line that looks like the head of an answered mail is one where one of these follows it. */
const headLine = /^\*?(?:sendt|sent|dato|date|til|to):\*?\s/i

/** What was written in a mail, without the mail that it answers. */
export function newTextOf(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  const end = lines.findIndex((line, at) => isQuoted(line.trim(), lines.slice(at + 1, at + 4)))
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim()
}

function isQuoted(line: string, next: readonly string[]): boolean {
  const pattern = quoted.findIndex((each) => each.test(line))
  return pattern === quoted.length - 1 ? next.some((each) => headLine.test(each.trim())) : pattern >= 0
}
