const most = 75
const plain = /^[\x20-\x7e]*$/

/** A line in pieces of at most 75 octets, with CRLF; no sign is cut in two. */
export function foldLine(line: string): string {
  if (line.length <= most && plain.test(line)) return `${line}\r\n`
  return plain.test(line) ? foldPlain(line) : foldSigns(line)
}

function foldPlain(line: string): string {
  let folded = line.slice(0, most)
  for (let at = most; at < line.length; at += most - 1) folded += `\r\n ${line.slice(at, at + most - 1)}`
  return `${folded}\r\n`
}

function foldSigns(line: string): string {
  let folded = ''
  let octets = 0
  let start = 0
  let at = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > most) {
      folded += `${line.slice(start, at)}\r\n `
      start = at
      octets = 1
    }
    octets += size
    at += sign.length
  }
  return `${folded}${line.slice(start)}\r\n`
}

/** In UTF-8; half a sign becomes U+FFFD, which takes three. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
