import { detectKind } from './detect-kind.ts'
import { guessEncoding } from './guess-encoding.ts'
import { looksLikeTable } from './looks-like-table.ts'

export type Format = 'csv' | 'xlsx' | 'ldif' | 'vcard' | 'html' | 'text' | 'json'

const byEnding: Readonly<Record<string, Format>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  ods: 'xlsx',
  ldif: 'ldif',
  ldi: 'ldif',
  vcf: 'vcard',
  vcard: 'vcard',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  json: 'json'
}

/** A workbook is an archive; an old or a locked one is a compound file. Other archives get their answer when they are opened. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x09) || (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)

/** What a file is: by what stands in it, and only where that leaves a doubt by the ending of its name. */
export function detectFormat(bytes: Uint8Array, name = ''): Format {
  if (isWorkbook(bytes)) return 'xlsx'
  const start = new TextDecoder(guessEncoding(bytes.subarray(0, 65_536))).decode(bytes.subarray(0, 65_536))
  const ending = byEnding[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '']
  return byContent(start, ending) ?? (ending === 'xlsx' ? 'text' : ending) ?? (looksLikeTable(start) ? 'csv' : 'text')
}

function byContent(start: string, ending: Format | undefined): Format | undefined {
  if (/^\s*(?:[\w.-]+\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(start.slice(0, 4000))) return 'vcard'
  if (isLdif(start)) return 'ldif'
  if (ending !== 'csv' && isJsonSoFar(start)) return 'json'
  // cells may hold tags: a table is a page only when it begins like one
  if (detectKind(start) === 'html' && (ending !== 'csv' || /^\s*</.test(start))) return 'html'
  return undefined
}

/** Before the first entry stand comments, with lines that continue them, and the version. */
function isLdif(start: string): boolean {
  const first = start.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !/^(?:[# ]|version:[ \t]*\d+\s*$)/i.test(line))
  return first !== undefined && /^dn::?[ \t]*\S/i.test(first)
}

/** A text may begin with a bracket too; what follows it in JSON is a value and then a sign of its own. */
const isJsonSoFar = (start: string): boolean =>
  /^\s*(?:\{\s*(?:\}|"(?:[^"\\]|\\.){0,1000}"\s*:)|\[\s*(?:\]|[[{]|"(?:[^"\\]|\\.){0,1000}"\s*[,\]]|-?\d[\d.eE+-]*\s*[,\]]))/.test(start)
