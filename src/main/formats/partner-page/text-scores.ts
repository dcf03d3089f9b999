import { isGivenName } from '#shared/rules/given-names.ts'
import { isOrganisationLead, isOrganisationWord, isPageHeading } from './words/organisation-words.ts'
import { isDegree, isTitleHelper, isTitleWord } from './words/title-words.ts'

/**
 * How well a short text reads as the name of a person, a title, the name of an organisation, or prose. Above 0 speaks for it,
 * below 0 against; the numbers are weighed against each other and against the place of the line, never used alone.
 */
export type TextScores = { person: number; title: number; organisation: number; prose: number }

const particles = /^(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|af|av|ten|ter|y|e)$/i
const honorifics = /^(?:Dr|Prof|Mag|Dipl|Ing|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Herr|Frau|Hr|Fru|Rev)\.?(?:-Ing\.?)?$/
const joiners = /^(?:for|i|af|og|mod|med|på|til|av|mot|och|för|im|und|für|gegen|of|and|in|the|&)$/i
const speech =
  /^(?:vi|er|har|kan|skal|vil|som|at|det|den|ikke|vores|derfor|fordi|når|alle|jeg|os|hos|også|blive|få|viktig|vår|våre|att|är|kan|ska|inte|vår|våra|alla|därför|som|wir|ist|sind|haben|dass|nicht|unsere|wollen|können|weil|we|are|is|our|that|not|because|have|will|can|must|who|want|everyone|her|du|deres|disse|dette|finder|find|hier|finden|sie|här|hittar|ni|here|you|your|their|they|these)$/i

const clause =
  /^(?:vi|jeg|du|er|var|har|kan|skal|vil|må|ikke|os|vores|oss|ska|är|inte|vår|våra|wir|ich|ist|sind|haben|nicht|uns|unsere|we|i|you|are|is|was|have|has|can|must|will|not|our|us)$/i

const wordsOf = (text: string): string[] => text.split(/[\s\t]+/).filter((word) => /[\p{L}\p{N}&]/u.test(word))
const isCapitalised = (word: string): boolean => /^[("'’]?\p{Lu}/u.test(word)
/** "Forskningsleder" is a leader, not an institute. */
const isOrganisationPart = (word: string): boolean => isOrganisationWord(word) && !isTitleWord(word)
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(word) && word.length < 5

/** "Vi passer på åen": written in small letters and with a word that makes a sentence. Names of organisations seldom are. */
function isSentence(words: readonly string[]): boolean {
  const bare = words.map((word) => word.replace(/[.,;:!?"”“»«]/g, ''))
  return words.length > 2 && bare.slice(1).every((word) => !isCapitalised(word)) && bare.some((word) => clause.test(word))
}

/** One text is judged several times in a row while a line is taken apart. */
let last: { text: string; scores: TextScores } | null = null

export function scoreText(text: string): TextScores {
  if (last?.text !== text) last = { text, scores: judge(text) }
  return last.scores
}

function judge(text: string): TextScores {
  const words = wordsOf(text.slice(0, 400))
  return {
    person: scorePerson(text, words),
    title: scoreTitle(text, words),
    organisation: scoreOrganisation(text, words),
    prose: scoreProse(text)
  }
}

function scorePerson(text: string, all: readonly string[]): number {
  const start = all.findIndex(
    (word) => !honorifics.test(word) && !/^(?:phil|med|rer|nat|jur|ing|habil|theol|oec|pol|h\.c|vet)\.$/i.test(word)
  )
  const words = all.slice(Math.max(start, 0)).filter((word) => !isDegree(word))
  const [first = ''] = words
  if (words.length === 0 || words.length > 6 || text.length > 70 || /[\d:;!?"”“»«/]/.test(text) || /[.]{2}|[^.]{4}\.$/.test(text)) return -4
  const lower = text === text.toLowerCase()
  const misfits = words.filter((word) => !isCapitalised(word) && !particles.test(word)).length
  if (misfits > 0 && !(lower && isGivenName(first) && words.length < 4)) return -3
  let score = words.length === 1 ? -1.8 : 0.8
  if (start > 0) score += 1.5
  if (/^(?:the|der|die|das|den|det|en|et|ein|eine|a|an)$/i.test(first)) score -= 3
  if (isGivenName(first)) score += 2.2
  else if (words.slice(1, -1).some((word) => isInitial(word))) score += 0.6
  if (words.slice(1).some((word) => isTitleWord(word)) || isTitleWord(first)) score -= 2.3
  if (words.some(isOrganisationPart) || isOrganisationLead(first)) score -= isGivenName(first) ? 1.5 : 3
  if (words.length > 1 && words.every((word) => word.length > 1 && word === word.toUpperCase()) && !isGivenName(first)) score -= 1
  return score
}

function scoreTitle(text: string, words: readonly string[]): number {
  const [first = ''] = words
  if (words.length === 0 || text.length > 140) return -3
  let score = words.length === 1 ? -0.3 : -0.8
  const telling = words.findIndex((word) => isTitleWord(word))
  if (telling >= 0) score += telling === 0 || words.length < 5 || telling === words.length - 1 ? 3.2 : 2.2
  else if (words.some((word) => isTitleHelper(word))) score += 1.2
  if (telling !== 0 && isGivenName(first)) score -= 2.5
  if (!isCapitalised(first)) score += 0.6
  if (telling < 0 && (words.some(isOrganisationPart) || isOrganisationLead(first))) score -= 0.8
  if (/\d/.test(text)) score -= 0.8
  if (/[!?]$|\p{L}{4}\.$|["”“»«]/u.test(text)) score -= 1.5
  return score
}

function scoreOrganisation(text: string, words: readonly string[]): number {
  const [first = ''] = words
  if (words.length === 0 || text.length > 200) return -4
  const telling = words.some(isOrganisationPart)
  let score = 0.2
  if (telling) score += 1.8
  if (isOrganisationLead(first)) score += 1
  if (words.some((word) => /^[(]?[\p{Lu}\d]{2,}[)]?$/u.test(word) && /\p{Lu}/u.test(word))) score += 0.7
  if (words.length > 2 && words.some((word) => joiners.test(word)) && isCapitalised(first)) score += 0.4
  if (isGivenName(first) && words.length > 1 && words.length < 5) score -= telling ? 1 : 2.2
  if (!telling && words.some((word) => isTitleWord(word))) score -= 2.4
  if (!isCapitalised(first) && !/\d/.test(first)) score -= 1
  if (words.length > 12 || text.length > 130) score -= 2
  if (/[.;,!?]$/.test(text) && words.length > 5) score -= 1.5
  if (/[.;,!?]$/.test(text) && !/(?:e\.\s?v|inc|ltd|s|co)\.$/i.test(text)) score -= 1.5
  if (words.filter((word) => speech.test(word)).length > 1) score -= 1.5
  if (isSentence(words)) score -= 3
  if (text.endsWith('?')) score -= 1.5
  return isPageHeading(text) ? -8 : score
}

function scoreProse(text: string): number {
  const start = text.slice(0, 1000)
  const words = wordsOf(start)
  const quoted = /^["”“„»«‚‘'›‹]|^,,/.test(start)
  let score = -1.7 + Math.min(3, Math.max(-2, (words.length - 8) * 0.15))
  if (quoted) score += words.length > 3 ? 2 : 1
  if (/[.!?…]["”“»«'’]{0,2}[.,]?$/.test(text.slice(-6)) && words.length > 2 && !isDegree(words.at(-1) ?? ''))
    score += words.length > 6 ? 2.2 : 1.6
  else if (/["”“»«]$/.test(text) && words.length > 3) score += 1
  score += Math.min(2.4, words.filter((word) => speech.test(word.replace(/[.,;:!?"”“»«]/g, ''))).length * 0.8)
  if (isSentence(words)) score += 1.5
  if (words.length > 5 && /[.!?] \p{Lu}/u.test(start)) score += 1
  return score
}
