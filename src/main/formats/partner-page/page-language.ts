import type { CountryCode } from 'libphonenumber-js'
import type { Language } from '#shared/model/language.ts'

type PageLanguage = 'da' | 'no' | 'sv' | 'de' | 'en'

/** Small words that one of the five languages has and its neighbours have not, and those it shares with some of them. */
const tellers: Readonly<Record<PageLanguage, string>> = {
  da: 'af|mod|ud|nu|også|mig|dig|hvad|hvordan|være|bliver|mere|meget|uden|sammen|igennem|gennem|kun|børn|sundhed|lighed|foreningen|og|ikke|på|til|med|en|et|vores|samfund|arbejder|mennesker|er|for|som|vi|har|den|det|at|hos',
  no: 'av|mot|ut|nå|også|meg|deg|hva|hvordan|være|blir|mer|mye|uten|gjennom|bare|barn|likhet|helse|og|ikke|på|til|med|en|et|vår|våre|samfunn|arbeider|jobber|mennesker|å|dere|noe|hverandre|er|for|som|vi|har|den|det|at|hos',
  sv: 'av|mot|och|inte|att|är|för|som|nu|också|mig|vad|hur|vara|blir|mer|mycket|utan|genom|bara|barn|jämlikhet|hälsa|på|till|med|ett|vår|våra|samhälle|arbetar|människor|från|vi|har|den|det|hos|en',
  de: 'und|der|die|das|ist|sind|nicht|für|mit|von|zu|auf|ein|eine|wir|unsere|im|den|dem|werden|auch|mehr|alle|haben|durch|über|menschen|weil|dass|als',
  en: 'and|the|of|to|is|are|not|for|with|our|we|in|that|this|have|be|by|on|as|people|more|all|from|will|because|their|who'
}
const languages = Object.keys(tellers) as PageLanguage[]
const sets = new Map(languages.map((language) => [language, new Set(tellers[language].split('|'))]))

export function detectLanguage(text: string): PageLanguage | null {
  const words =
    text
      .slice(0, 200_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const signs = (letters: RegExp): number => text.slice(0, 200_000).match(letters)?.length ?? 0
  const letters: Record<PageLanguage, number> = {
    da: signs(/[æø]/gi),
    no: signs(/[æø]/gi),
    sv: signs(/[äö]/gi),
    de: signs(/[äöüß]/gi),
    en: 0
  }
  const counts = languages.map((language) => ({
    language,
    count: letters[language] + words.filter((word) => sets.get(language)?.has(word)).length
  }))
  const [best, second] = counts.sort((one, other) => other.count - one.count)
  // Danish and Norwegian share most of their small words; where nothing tells them apart, it is Danish.
  const isTie = best && second && best.count === second.count
  if (isTie && !(best.language === 'da' && second.language === 'no')) return null
  return best && best.count > 1 ? best.language : null
}

/** The languages the program itself speaks; a text in another one has none. */
export const knownLanguage = (language: PageLanguage | null): Language | null => (language === 'da' || language === 'en' ? language : null)

const codes: readonly (readonly [string, CountryCode])[] = [
  ['45', 'DK'],
  ['47', 'NO'],
  ['46', 'SE'],
  ['49', 'DE'],
  ['44', 'GB'],
  ['43', 'AT'],
  ['41', 'CH'],
  ['358', 'FI'],
  ['353', 'IE']
]
const countryOf: Readonly<Record<PageLanguage, CountryCode>> = { da: 'DK', no: 'NO', sv: 'SE', de: 'DE', en: 'DK' }

/** Where numbers without a country code belong: where most numbers with one do, else where the page's language is spoken. */
export function detectCountry(text: string, language: PageLanguage | null): CountryCode {
  const found = [...text.slice(0, 500_000).matchAll(/(?:\+|\b00)(\d{2,3})/g)].map(
    (match) => codes.find(([code]) => match[1]?.startsWith(code))?.[1]
  )
  const counts = codes.map(([, country]) => ({ country, count: found.filter((other) => other === country).length }))
  const [best] = counts.sort((one, other) => other.count - one.count)
  if (best && best.count > 0) return best.country
  // Norwegian mobile numbers are grouped as no Danish ones are: 900 12 345.
  const norwegian = (text.slice(0, 500_000).match(/(?<![\d+] ?)\b[49]\d\d \d\d \d{3}\b/g)?.length ?? 0) > 1
  if (norwegian && (language ?? 'da') === 'da') return 'NO'
  const british = (text.slice(0, 500_000).match(/\b0[1-37]\d{1,3}\s\d{3,4}\s?\d{3,4}\b/g)?.length ?? 0) > 0
  return (language ?? 'en') === 'en' && british ? 'GB' : countryOf[language ?? 'da']
}
