const longest = 120
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * What a file may be called anywhere: the last part of a path, without signs that a file system or a reader takes for something else, and
 * with its ending also where it is too long. Never empty.
 */
export function attachmentName(written: string): string {
  const own = written.split(/[\\/]/).at(-1) ?? ''
  const safe = own
    .normalize('NFC')
    .replace(/[:*?"<>|]/g, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(safe)?.[0] ?? ''
  const stem = [...safe.slice(0, safe.length - ending.length)]
    .slice(0, longest - ending.length)
    .join('')
    .trimEnd()
  const name = (stem || 'fil') + ending
  return reserved.test(name) ? `_${name}` : name
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  eml: 'message/rfc822'
}

/** By the ending alone: nothing of ours ever shows or runs the content. */
export const mimeOfName = (name: string): string => types[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'
