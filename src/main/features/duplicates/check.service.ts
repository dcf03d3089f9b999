import { normalisePoint } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DuplicateEntity, LikelyDuplicate } from '#shared/model/duplicate.ts'
import { type Likely, likelyOrganisations, likelyPersons } from '#shared/rules/duplicates/likely.ts'
import { foldWords } from '#shared/rules/fold.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import { aboutAllPartners, aboutAllPersons, colleagues, organisationsWithDomain, ownersOf, textHolders } from './check.store.ts'
import { organisationFacts, personFactsOf } from './facts.store.ts'
import { sides } from './merge.store.ts'
import { valuesOf } from './pairs.service.ts'

interface TypedPerson {
  givenName: string
  familyName: string
  emails: readonly string[]
  phones: readonly string[]
  partnerId?: string | undefined
}

/** Three are enough to stop and look. */
const shown = 3

/** Who of the persons may be the one that is being entered: found by address, number, name, and colleagues of a similar name. */
export function checkPerson(unit: ReadUnit, typed: TypedPerson): LikelyDuplicate[] {
  const { db } = unit
  const emails = typed.emails.map((email) => normalisePoint('email', email))
  const phones = typed.phones.map((phone) => normalisePoint('phone', phone))
  const words = foldWords(`${typed.givenName} ${typed.familyName}`).filter((word) => word.length > 1)
  const ids = new Set([
    ...ownersOf(db, 'person', [...emails, ...phones]),
    ...(words.length > 1 ? textHolders(db, 'person', words, false) : []),
    ...(typed.partnerId && words.length > 0
      ? colleagues(
          db,
          typed.partnerId,
          words.map((word) => word.slice(0, 3))
        )
      : [])
  ])
  if (ids.size === 0) return []
  const { givenName, familyName, partnerId } = typed
  const organisations = partnerId ? [partnerId] : []
  const facts = { id: '', givenName, familyName, name: `${givenName} ${familyName}`, emails, phones, organisations, title: '' }
  return told(unit, 'person', likelyPersons(facts, personFactsOf(db, [...ids]), aboutAllPersons(db)), {
    givenName: [givenName],
    familyName: [familyName],
    email: emails,
    phone: phones
  })
}

/** Which partners may be the one that is being entered: found by the name, by how its words begin, and by its domain. */
export function checkPartner(unit: ReadUnit, typed: { name: string; website: string }): LikelyDuplicate[] {
  const { db } = unit
  const words = foldWords(typed.name)
  const host = hostOf(typed.website)
  const beginnings = words.filter((word) => word.length > 2).map((word) => word.slice(0, 5))
  const [longest = ''] = beginnings.toSorted((one, other) => other.length - one.length)
  const ids = new Set([
    ...textHolders(db, 'organisation', beginnings, true),
    ...textHolders(db, 'organisation', longest === '' ? words : [longest], true),
    ...(host === '' ? [] : organisationsWithDomain(db, host))
  ])
  if (ids.size === 0) return []
  const facts = { id: '', name: typed.name, otherNames: [], cvr: '', domains: host === '' ? [] : [host], emails: [], phones: [] }
  return told(unit, 'organisation', likelyOrganisations(facts, organisationFacts(db, [...ids]), aboutAllPartners(db)), {
    name: [typed.name],
    domain: facts.domains
  })
}

function told(
  unit: ReadUnit,
  entity: DuplicateEntity,
  likely: readonly Likely[],
  typed: Readonly<Record<string, readonly string[]>>
): LikelyDuplicate[] {
  const ids = likely.slice(0, shown).map(({ id }) => id)
  const known = new Map(sides(unit.db, entity, ids).map((side) => [side.id, side]))
  const values = valuesOf(unit, entity, ids)
  return likely.slice(0, shown).flatMap(({ id, fields }) => {
    const side = known.get(id)
    if (!side) return []
    const all = values(id)
    return [
      {
        id,
        name: side.name,
        about: side.about,
        email: all.email?.[0] ?? '',
        fields: fields
          .filter(({ sign }) => sign !== null && sign !== 'different')
          .map((field) => ({ ...field, one: [...(typed[field.field] ?? [])], two: [...(all[field.field] ?? [])] }))
      }
    ]
  })
}
