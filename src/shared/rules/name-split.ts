import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'

/** confidence 0 to 1: under 0.7 a person should look at the greeting. */
export type NameParts = { givenName: string; familyName: string; confidence: number }

/** Given names that Danes write as two words and say as one. */
const doubles = new Set(
  `Ann Sofie|Ann Sophie|Ann Charlotte|Anna Karin|Anna Lena|Anna Marie|Anna Sofie|Anne Birgitte|Anne Britt|Anne Cathrine|Anne Dorte|Anne Dorthe|Anne Grete|Anne Grethe|Anne Kari
  |Anne Karin|Anne Katrine|Anne Kathrine|Anne Kirstine|Anne Line|Anne Lise|Anne Louise|Anne Margrethe|Anne Marie|Anne Merete|Anne Mette|Anne Sofie|Anne Sophie|Anne Vibeke|Ane Marie
  |Britt Marie|Carl Christian|Carl Erik|Carl Johan|Carl Otto|Ellen Margrethe|Ellen Marie|Else Marie|Erik Ove|Eva Marie|Frans Josef|Gitte Marie|Gun Britt|Hanne Lise|Hanne Merete
  |Hans Christian|Hans Erik|Hans Henrik|Hans Jacob|Hans Jakob|Hans Jørgen|Hans Jürgen|Hans Kristian|Hans Martin|Hans Ole|Hans Otto|Hans Peter|Helle Marie|Ida Marie|Inga Lill|Inge Lise
  |Inge Marie|Inge Merete|Inger Johanne|Inger Lise|Inger Marie|Inger Margrethe|Inger Merete|Jan Erik|Jan Ole|Jens Christian|Jens Erik|Jens Henrik|Jens Jakob|Jens Jørgen|Jens Kristian
  |Jens Ole|Jens Otto|Jens Peder|Jens Peter|Johann Sebastian|Johan Peter|Karl Erik|Karl Heinz|Karl Johan|Karl Kristian|Karl Otto|Karen Lise|Karen Margrethe|Karen Marie|Karin Marie|Kirsten Marie|Kjell Arne
  |Knud Erik|Lars Bo|Lars Erik|Lars Henrik|Lars Ole|Lars Peter|Leif Erik|Lisa Marie|Lise Lotte|Maj Britt|Mai Britt|Maren Johanne|Marie Louise|Marie Luise|Mary Ann|Mette Marie
  |Niels Anders|Niels Christian|Niels Erik|Niels Henrik|Niels Jørgen|Niels Kristian|Niels Ole|Niels Otto|Niels Peter|Ole Kristian|Ole Martin|Ole Petter|Per Arne|Per Erik|Per Olof
  |Peter Christian|Poul Anders|Poul Christian|Poul Erik|Poul Henning|Poul Henrik|Poul Otto|Rose Marie|Sara Marie|Sarah Jane|Siv Britt|Stig Ove|Svend Aage|Svend Erik|Ulla Britt`
    .split('|')
    .map(fold)
)
const particles = new Set('af al av da de del della den der des di do dos du el la le ibn bin van vom von zu zur zum ter ten'.split(' '))
const honorific = /^(?:dr|prof|professor|mag|dipl|ing|med|phil|rer|nat|jur|mr|mrs|ms|miss|sir|dame|lord|lady|hr|fr|fru|frau|herr|rev)\.?$/i
const degree = /^(?:ph\.?\s?d\.?|md|msc|bsc|mba|mph|ma|ba|bsw|msw|dr\.?|m\.?d\.?|jr\.?|sr\.?|obe|mbe|cbe)$/i
const isInitial = (word: string): boolean => /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$/u.test(word)

/** Splits a name as it stands on a page. Middle family names stay with the family name, middle initials belong to neither. */
export function splitName(name: string): NameParts {
  const [first = '', ...after] = name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200).split(/,\s*/)
  const behind = after.filter((part) => !degree.test(part))
  const turned = behind.length === 1 && behind[0] !== undefined && !isGivenName(first.split(' ')[0] ?? '')
  const plain = (turned ? `${behind[0]} ${first}` : first).split(' ')
  const start = plain.findIndex((word) => !honorific.test(word))
  const words = plain.slice(Math.max(start, 0)).filter((word, index) => index === 0 || !degree.test(word))
  const parts = splitWords(words)
  return turned ? { ...parts, confidence: Math.min(parts.confidence, 0.6) } : parts
}

function splitWords(words: readonly string[]): NameParts {
  const [first = '', second = '', third = ''] = words
  if (words.length < 2) return { givenName: first, familyName: '', confidence: first === '' ? 0 : 0.5 }
  if (isInitial(first)) return afterInitial(words)
  const family = (from: number): string =>
    words
      .slice(from)
      .filter((word, index, rest) => index === rest.length - 1 || !isInitial(word))
      .join(' ')
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && particles.has(word.toLowerCase()))
  if (particle === 1 || words.length === 2) return { givenName: first, familyName: family(1), confidence: surety(first, second) }
  if (doubles.has(fold(`${first} ${second}`))) return { givenName: `${first} ${second}`, familyName: family(2), confidence: 0.9 }
  if (isInitial(second)) return { givenName: first, familyName: family(2), confidence: surety(first, third) }
  if (!isGivenName(second)) return { givenName: first, familyName: family(1), confidence: surety(first, second) - 0.1 }
  return { givenName: `${first} ${second}`, familyName: family(2), confidence: 0.6 }
}

/** "A. Holm", "J. P. Holm": nobody is greeted by a letter, so the split is shown as doubtful. */
function afterInitial(words: readonly string[]): NameParts {
  const last = words.findIndex((word) => !isInitial(word))
  if (last < 0) return { givenName: words.join(' '), familyName: '', confidence: 0.3 }
  if (last < words.length - 1) return { ...splitWords(words.slice(last)), confidence: 0.6 }
  return { givenName: words.slice(0, last).join(' '), familyName: words.slice(last).join(' '), confidence: 0.4 }
}

function surety(first: string, second: string): number {
  if (isGivenName(first)) return 0.95
  // "Holm Anna": the family name seems to stand first.
  return isGivenName(second) ? 0.6 : 0.8
}
