import { formatContentLine, paramOf, parseContentLine, typesOf } from './content-line.ts'
import { nameFor } from './property-names.ts'

export type CardVersion = '3.0' | '4.0'

/** A line that was kept, as the version may have it; nothing for what is no property. */
export function writeExtra(line: string, version: CardVersion): string[] {
  const read = parseContentLine(line)
  if (!read || /^(?:BEGIN|END|VERSION)$/.test(read.name)) return []
  const named = { ...read, spelled: nameFor(read.spelled, version) }
  if (version === '3.0' || paramOf(read, 'ENCODING')?.toLowerCase() !== 'b') return [formatContentLine(named)]
  // Version 4.0 has no encodings: a file stands in a data: address.
  const params = read.params.filter(({ name }) => name !== 'ENCODING' && name !== 'TYPE')
  return [formatContentLine({ ...named, params, value: `data:${mediaType(read.name, typesOf(read)[0])};base64,${read.value}` })]
}

function mediaType(name: string, type: string | undefined): string {
  if (type === undefined) return 'application/octet-stream'
  if (type.includes('/')) return type
  if (name === 'KEY') return `application/${type}`
  return `${name === 'SOUND' ? 'audio' : 'image'}/${type}`
}
