import { fileName } from '#main/foundation/file-name.ts'

/** "001 Anna Holm.eml": the number keeps them in order and apart. Who has no name but an address is a number only. */
export function draftName(no: number, of: number, name: string): string {
  const number = String(no).padStart(Math.max(3, String(of).length), '0')
  return `${`${number} ${name.includes('@') ? '' : fileName(name)}`.trim()}.eml`
}
