import type { Sign } from '../../model/duplicate.ts'
import type { NameComparison } from './compare-names.ts'
import type { PersonCrowd } from './person-crowd.ts'
import type { PersonTraits } from './person-facts.ts'
import { type FieldVerdict, nothing } from './sign.ts'

type PersonField = 'givenName' | 'familyName' | 'email' | 'phone' | 'organisation' | 'title'

export interface PersonJudgement {
  readonly fields: Readonly<Record<PersonField, FieldVerdict>>
  /** Per cent of what is needed: from 100 on they are probably one person. */
  readonly score: number
  readonly isDuplicate: boolean
}

/**
 * Weighs two persons against each other, field by field. Never one person: other given names; the same name in different
 * organisations without an address or number in common (a namesake), however rare the name.
 */
export function judgePersons(one: PersonTraits, two: PersonTraits, names: NameComparison, crowd: PersonCrowd): PersonJudgement {
  const { given, family, isSomebodyElse } = names.compare(one.name, two.name)
  const email = comparePoints(one.emails, two.emails, crowd, crowd.threshold)
  const phone = comparePoints(one.phones, two.phones, crowd, crowd.threshold - 1)
  const organisation = comparePlaces(one, two, crowd)
  const title = compareTitles(one.title, two.title)
  const fields = { givenName: given, familyName: family, email, phone, organisation, title }
  const isNamesake = !agree(email) && !agree(phone) && !agree(organisation) && canTellApart(email, phone, organisation)
  // whoever shares a mailbox often shares the telephone too: the second says little more
  const points = contactPoints(email, phone)
  const total = given.points + family.points + points + organisation.points + title.points
  const score = Math.round((100 * total) / crowd.threshold)
  // a family name changes, but then something else must tell that it is the same person
  const isRenamed = family.sign === 'different' && !agree(email) && !agree(phone)
  const isDuplicate = score >= 100 && !isNamesake && !isSomebodyElse && !isRenamed
  return { fields, score: isDuplicate ? score : Math.min(score, 99), isDuplicate }
}

const agree = ({ sign }: FieldVerdict) => sign !== null && sign !== 'different'
const canTellApart = (...fields: readonly FieldVerdict[]) => fields.some(({ sign }) => sign === 'different')

function contactPoints(email: FieldVerdict, phone: FieldVerdict): number {
  const [more, less] = email.points > phone.points ? [email.points, phone.points] : [phone.points, email.points]
  return more + Math.max(-1, Math.min(3, less))
}

function comparePoints(one: readonly string[], two: readonly string[], crowd: PersonCrowd, bits: number): FieldVerdict {
  if (one.length === 0 || two.length === 0) return nothing
  const same = one.filter((point) => two.includes(point))
  const telling = same.filter((point) => !crowd.isShared(point))
  if (telling.length > 0) return { ...signOfSets(one, two, same), points: bits }
  // what an office shares is neither agreement nor difference
  if (same.length > 0) return { sign: null, reason: 'shared', points: 0 }
  return { sign: 'different', points: -0.5 }
}

function signOfSets(one: readonly string[], two: readonly string[], same: readonly string[]): { sign: Sign; reason?: 'more-values' } {
  const isSame = same.length === new Set(one).size && same.length === new Set(two).size
  return isSame ? { sign: 'identical' } : { sign: 'subset', reason: 'more-values' }
}

/** Organisations by their id, then by their name; where a side has none, by the domain of the mail. */
function comparePlaces(one: PersonTraits, two: PersonTraits, crowd: PersonCrowd): FieldVerdict {
  if (one.places.length === 0 || two.places.length === 0) return compareDomains(one, two, crowd)
  const same = one.places.filter((place) => two.places.includes(place))
  if (same.length === 0) return { sign: 'different', points: 0 }
  const points = Math.max(...same.map((place) => crowd.placeBits(place)))
  if (same.length < Math.max(one.places.length, two.places.length)) return { sign: 'subset', reason: 'more-values', points }
  const isIdentical = one.facts.organisations.every((id) => two.facts.organisations.includes(id))
  return isIdentical ? { sign: 'identical', points } : { sign: 'equivalent', reason: 'spelling', points: points - 1 }
}

function compareDomains(one: PersonTraits, two: PersonTraits, crowd: PersonCrowd): FieldVerdict {
  const domain = one.domains.find((each) => two.domains.includes(each))
  if (domain === undefined) return nothing
  return { sign: 'equivalent', reason: 'domain', points: Math.max(0, crowd.domainBits(domain)) }
}

function compareTitles(one: string, two: string): FieldVerdict {
  if (one === '' || two === '') return nothing
  return one === two ? { sign: 'identical', points: 2 } : { sign: 'different', points: 0 }
}
