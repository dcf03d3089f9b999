import { foldWords } from '../fold.ts'
import type { Aside, Meaning } from './header-meaning.ts'
import { ownFieldName } from './own-headers.ts'
import { asideOf, knownWords, nounOf } from './vocabulary.ts'

/** What a header says by itself; what it means in its file is decided with its neighbours (resolve-column). */
export interface HeaderReading {
  readonly meaning: Meaning
  readonly owner: 'partner' | 'person' | null
  readonly use: 'work' | 'private' | 'other' | null
  /** "E-mail 2". */
  readonly number: number | null
  /** The number counts addresses ("Address 2 - City"), not the lines of one ("Street 2"). */
  readonly ofAddress: boolean
  /** It says what the value in the column beside it is for. */
  readonly isLabel: boolean
}

const most = { letters: 60, words: 8 }

/** Reads a header in Danish, English, German, Norwegian or Swedish, or an attribute of a directory; null where it says nothing known. */
export function readHeader(header: string): HeaderReading | null {
  if (ownFieldName(header) !== null) return { meaning: 'own', owner: null, use: null, number: null, ofAddress: false, isLabel: false }
  if (header.length > most.letters || header.includes('@')) return null
  const base = header.replace(/\s-\s(?:label|type)\s*$/i, '')
  const reading = readWords(base) ?? readWords(base.replace(/\([^)]*\)/g, ' '))
  return reading && base !== header ? { ...reading, isLabel: true } : reading
}

function readWords(header: string): HeaderReading | null {
  const parts = foldWords(
    header
      .replace(/\be[-\s_]?(?:mail|post)/gi, ' email')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/[’'](?=s\b)/g, '')
  )
  const number = parts.find((part) => /^\d{1,2}$/.test(part))
  const words = parts.filter((part) => part !== number).flatMap(knownWords)
  if (words.length === 0 || words.length > most.words) return null
  const found = withoutAsides(words)
  if (!found) return null
  const { meaning, left } = found
  const asides = left.map(asideOf)
  const has = (aside: Aside) => asides.includes(aside)
  return {
    meaning: has('hidden') ? 'none' : has('elsewhere') ? 'own' : meaning,
    owner: has('person') ? 'person' : has('partner') ? 'partner' : null,
    use: has('work') ? 'work' : has('private') ? 'private' : has('other') ? 'other' : null,
    number: number === undefined ? null : Number(number),
    ofAddress: left.some((word) => /^adres|^address/.test(word)),
    isLabel: false
  }
}

/** The noun that is left when as few words around it as possible are taken away. */
function withoutAsides(words: readonly string[]): { meaning: Meaning; left: string[] } | null {
  const loose = words.map((word, at) => ({ word, at })).filter(({ word }) => asideOf(word) !== undefined)
  const choices = Array.from({ length: 2 ** loose.length }, (_, bits) => loose.filter((_word, index) => bits & (2 ** index)))
  for (const taken of choices.sort((one, other) => one.length - other.length)) {
    const kept = words.filter((_, at) => !taken.some((choice) => choice.at === at))
    const meaning = nounOf(kept.join(' '))
    if (meaning) return { meaning, left: taken.map(({ word }) => word) }
  }
  return elsewhere(words)
}

/** "Fax privat": what belongs to nothing in the model needs no noun. */
function elsewhere(words: readonly string[]): { meaning: Meaning; left: string[] } | null {
  const outside = words.some((word) => asideOf(word) === 'elsewhere' || asideOf(word) === 'hidden')
  return outside && words.every((word) => asideOf(word) !== undefined || nounOf(word) !== undefined)
    ? { meaning: 'own', left: [...words] }
    : null
}
