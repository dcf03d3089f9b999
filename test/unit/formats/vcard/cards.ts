import { readVCards, type VCard } from '#main/formats/vcard/index.ts'

/** A card of these lines; version 3.0 unless they say otherwise. */
export function cardOf(...lines: string[]): VCard {
  const version = lines.some((line) => line.startsWith('VERSION')) ? [] : ['VERSION:3.0']
  const [card] = readVCards(Buffer.from(['BEGIN:VCARD', ...version, ...lines, 'END:VCARD', ''].join('\r\n'))).cards
  if (!card) throw new Error('no card')
  return card
}

/** The codes that a file of these lines is told, each with its line. */
export const problemsOf = (...lines: string[]): string[] =>
  readVCards(Buffer.from(lines.join('\n'))).problems.map(({ code, line }) => `${line} ${code}`)
