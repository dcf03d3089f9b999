import { createHash } from 'node:crypto'

const parts = /^(.*?\r\n)(\r\n.*)$/s
const unfolded = /[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*/g

/**
 * A draft of ours to the one it is from, and to nobody else. It has a Message-ID of its own: what becomes of it says nothing of the one
 * that it is a copy of.
 */
export function toSender(mail: Uint8Array): Uint8Array {
  const [, head = '', body = ''] = parts.exec(Buffer.from(mail).toString('latin1')) ?? []
  const lines = head.match(unfolded) ?? []
  const from = lines.find((line) => /^From:/i.test(line))?.slice('From:'.length) ?? ''
  const kept = lines
    .filter((line) => !/^Cc:/i.test(line))
    .map((line) => (/^To:/i.test(line) ? `To:${from}` : /^Message-ID:/i.test(line) ? ownId(line) : line))
  return Buffer.from(kept.join('') + body, 'latin1')
}

const ownId = (line: string): string =>
  line.replace(/<([^@>]+)@/, (_all, key: string) => `<${createHash('sha256').update(`${key}\ncopy`).digest('hex').slice(0, 32)}@`)
