import { foldWords } from '../fold.ts'
import { splitName } from '../name-split.ts'
import type { Word, Words } from './word.ts'

/** A name taken apart, titles and particles left out. */
export interface NameWords {
  readonly given: readonly Word[]
  readonly family: readonly Word[]
  /** As written but for case and blanks: what is alike here is identical. */
  readonly givenText: string
  readonly familyText: string
}

const unsaid = new Set('dr prof professor hr fru frk mag ing mr mrs ms af von van de la der den du di da zu zur ter ten el'.split(' '))

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Of a name like "ph.d." that came along nothing is left; of one that consists of nothing else, all. */
function wordsOf(text: string): string[] {
  const all = foldWords(text.replace(/,?\s*\bph\.?\s?d\.?/gi, ''))
  const said = all.filter((word) => !unsaid.has(word))
  return said.length > 0 ? said : all
}

/** Where only one of the two is filled in, or a comma tells that they stand the other way round, the name is split anew. */
export function nameWords(name: { givenName: string; familyName: string; name: string }, words: Words): NameWords {
  const { givenName, familyName } = properParts(name)
  return {
    given: words.ofText(givenName, wordsOf),
    family: words.ofText(familyName, wordsOf),
    givenText: plain(givenName),
    familyText: plain(familyName)
  }
}

function properParts({ givenName, familyName, name }: { givenName: string; familyName: string; name: string }) {
  const written = `${givenName} ${familyName}`.trim() || name
  if (written.includes('@')) return { givenName: '', familyName: '' }
  if ((givenName !== '' && familyName !== '' && !written.includes(',')) || !/[\s,]/.test(written)) return { givenName, familyName }
  return splitName(written)
}
