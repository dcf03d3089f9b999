import type { PersonFacts } from '#shared/rules/duplicates/person-facts.ts'

/** Fictional persons of whom some are entered twice, and which those are. Nothing here knows the rules that have to find them. */
export interface Truth {
  persons: PersonFacts[]
  /** Ids of the two cards of one person, with what was done to the second. */
  pairs: { one: string; two: string; kind: string }[]
}

type Mutable = { -readonly [Field in keyof PersonFacts]: PersonFacts[Field] }
type Draw = <Item>(items: readonly Item[]) => Item

const listOf = (text: string) => text.trim().split(/\s+/)

/** What people at the next desk say to each other; a list of its own, of everyday names. */
const calls = new Map(
  listOf(`Henrik:Henk Kristian:Kris Christian:Chris Katrine:Trine Kathrine:Kat Charlotte:Lotte Elisabeth:Lis Elisabeth:Betty Margrethe:Grethe Susanne:Sanne
    Frederik:Frede Nikolaj:Niko Alexander:Alex Alexander:Sander Michael:Mick Mikkel:Mik Johannes:Hannes Jakob:Jeppe Mathilde:Tilde Caroline:Line Josefine:Fine
    Christoffer:Stoffer Sebastian:Bastian Benjamin:Ben Vilhelm:Ville William:Bill Robert:Bob Thomas:Tom Anders:Andy Birgitte:Gitte Frederikke:Rikke Magdalene:Malene
    Lars:Lasse Poul:Palle Peter:Pelle Rasmus:Ras Victoria:Vicky Rebecca:Becky Patrick:Pat Kenneth:Ken Joachim:Kim Henriette:Jette Jørgen:Jørn Anne:Annie`).map(
    (pair) => {
      const [name = '', call = ''] = pair.split(':')
      return [name, call] as const
    }
  )
)
const givenNames = [
  ...calls.keys(),
  ...listOf(`Anna Sofie Freja Ida Clara Laura Emma Alma Ella Karla Agnes Luna Lærke Maja Sara Julie Maria Mette Hanne Kirsten Inger Bodil Tove Ulla Vibeke Lone Lene Pia Dorte
    Åse Søren Niels Jens Hans Morten Bo Ole Erik Knud Svend Bent Torben Flemming Palle Per Kim Jan John Finn Leif Åge Bjørn Asger Emil Oscar Viggo Malthe August Valdemar Elias
    Noah Oliver Magnus Storm Felix Theo Aksel Liam Marie Louise Camilla Trine Stine Signe Nanna Cecilie Astrid Ingrid Ellen Karen Birthe Lis Gerda Ruth Elin Solveig Sigrid Gudrun`)
]
const beginnings = listOf(
  `Sø Å Mose Skov Bæk Lund Høj Dal Kær Eng Vang Holm Bak Nør Sønder Øster Vester Kirke Mølle Ask Birke Elle Ege Pile Rav Ulve Hjort Sand Sten Ler Brøn Lyng Tved Tjør`
)
const endings = listOf('gård gaard holm lund bjerg berg dal mark toft skov bæk sen ager hus stedt vig ø by rup kilde krog')
const famous = listOf(
  'Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen'
)
const familyNames = [...beginnings.flatMap((start) => endings.map((end) => start + end)), ...famous, ...famous, ...famous, ...famous]
const titles = ['Konsulent', 'Chefkonsulent', 'Leder', 'Direktør', 'Projektleder', 'Sekretær', 'Forperson', '']

/** A generator of numbers that is the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ascii = (text: string) =>
  text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z]+/g, '.')

type Change = (card: Mutable, by: { draw: Draw; random: () => number; places: number }) => void

const newMail: Change = (card, { random }) => {
  const [place = '0'] = card.organisations
  card.emails = [`${ascii(card.givenName).slice(0, 3)}${Math.floor(random() * 1e6)}@org-${place}.example`]
}
const newPhone: Change = (card, { random }) => {
  card.phones = [`+45${20_000_000 + Math.floor(random() * 7e7)}`]
}
const slip = (word: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const ways = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    () => word.slice(0, at) + (word[at] ?? '') + word.slice(at),
    () => word.slice(0, at) + 'aeinrst'[Math.floor(random() * 7)] + word.slice(at + 1)
  ]
  const slipped = ways[Math.floor(random() * ways.length)]?.() ?? word
  return slipped === word ? `${word}e` : slipped
}
const nickname: Change = (card) => {
  const [given = ''] = card.givenName.split(' ')
  card.givenName = calls.get(given) ?? card.givenName
}
const initial: Change = (card, { draw }) => {
  card.givenName = draw([`${card.givenName[0]}.`, `${card.givenName[0]}`])
}
const typo: Change = (card, { random }) => {
  if (random() < 0.7 || card.givenName.length < 5) card.familyName = slip(card.familyName, random)
  else card.givenName = slip(card.givenName, random)
}
const swapped: Change = (card) => {
  ;[card.givenName, card.familyName] = [card.familyName, card.givenName]
}
const spelled: Change = (card) => {
  const turn = (text: string) =>
    /å|aa/i.test(text) ? text.replace(/Å/g, 'Aa').replace(/å/g, 'aa') : text.replace(/ø/g, 'oe').replace(/Ø/g, 'Oe').replace(/æ/g, 'ae')
  card.givenName = turn(card.givenName)
  card.familyName = turn(card.familyName)
}
const married: Change = (card, { draw, random }) => {
  const other = draw(familyNames)
  card.familyName = random() < 0.4 ? `${card.familyName} ${other}` : other
}
const doubled: Change = (card, { draw }) => {
  card.familyName = draw([`${draw(familyNames)} ${card.familyName}`, `${card.familyName}-${draw(familyNames)}`])
}
const moved: Change = (card, { random, places }) => {
  card.organisations = [String(Math.floor(random() * places))]
}

/** What happened to the second card, first to last. An address or number that is not named stays. */
const kinds: Record<string, readonly Change[]> = {
  'new mail and phone': [newMail, newPhone],
  'nickname, new mail': [nickname, newMail],
  'nickname, new mail and phone': [nickname, newMail, newPhone],
  'å as aa, new mail and phone': [spelled, newMail, newPhone],
  'swapped, new mail and phone': [swapped, newMail, newPhone],
  'initial, new mail and phone': [initial, newMail, newPhone],
  'initial, same mail': [initial, newPhone],
  'moved, same phone': [moved, newMail],
  'moved, same mail': [moved, newPhone],
  'moved, nickname, same phone': [moved, nickname, newMail],
  'married, same mail': [married, newPhone],
  'married and moved, same phone': [married, moved, newMail],
  'typo, new mail and phone': [typo, newMail, newPhone],
  'typo and moved, same phone': [typo, moved, newMail],
  'nickname and typo, same phone': [nickname, typo, newMail],
  'a family name more, new mail and phone': [doubled, newMail, newPhone]
}

/** So many persons, one in twenty of them twice, the others often namesakes of somebody in another organisation. */
export function duplicateTruth(count: number, seed: number): Truth {
  const random = randomOf(seed)
  const draw: Draw = (items) => items[Math.floor(random() * items.length)] as never
  const places = Math.ceil(count / 9)
  const truth: Truth = { persons: [], pairs: [] }
  const names = Object.keys(kinds)
  while (truth.persons.length < count) {
    const no = truth.persons.length
    const place = random() < 0.05 ? Math.floor(random() * 20) : Math.floor(random() * places)
    const person: Mutable = {
      id: String(no),
      givenName: draw(givenNames),
      familyName: draw(familyNames),
      name: '',
      emails: [],
      phones: [],
      organisations: [String(place)],
      title: draw(titles)
    }
    if (random() < 0.1) person.givenName += ` ${draw(givenNames)}`
    person.emails = random() < 0.9 ? [`${ascii(person.givenName)}.${ascii(person.familyName)}${no}@org-${place}.example`] : []
    person.phones = random() < 0.85 ? [`+45${20_000_000 + no * 7}`] : []
    truth.persons.push(named(person))
    if (random() >= 0.05) continue
    const kind = draw(names)
    const twin: Mutable = { ...person, id: String(no + 1), title: random() < 0.5 ? person.title : draw(titles) }
    for (const change of kinds[kind] ?? []) change(twin, { draw, random, places })
    const [given = ''] = person.givenName.split(' ')
    const isPossible =
      (!kind.includes('same mail') || person.emails.length > 0) &&
      (!kind.includes('same phone') || person.phones.length > 0) &&
      (!kind.includes('nickname') || calls.has(given))
    if (!isPossible) continue
    truth.persons.push(named(twin))
    truth.pairs.push({ one: person.id, two: twin.id, kind })
  }
  return truth
}

const named = (person: Mutable): PersonFacts => ({ ...person, name: `${person.givenName} ${person.familyName}` })
