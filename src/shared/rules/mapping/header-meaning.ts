/** What the noun of a header says; where the model has no field for it, `own` offers one and `none` leaves it out. */
export type Meaning =
  | 'name'
  | 'contact'
  | 'givenName'
  | 'additional'
  | 'familyName'
  | 'honorific'
  | 'suffix'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'direct'
  | 'switchboard'
  | 'title'
  | 'jobTitle'
  | 'department'
  | 'organisation'
  | 'shortName'
  | 'type'
  | 'cvr'
  | 'membership'
  | 'membershipKind'
  | 'joined'
  | 'left'
  | 'statement'
  | 'web'
  | 'url'
  | 'note'
  | 'language'
  | 'greeting'
  | 'birthday'
  | 'tags'
  | 'id'
  | 'isPrimary'
  | AddressMeaning
  | 'status'
  | 'optOut'
  | 'optIn'
  | 'optOutOn'
  | 'optOutReason'
  | 'own'
  | 'none'

export type AddressMeaning =
  | 'address'
  | 'street'
  | 'extended'
  | 'poBox'
  | 'postalCode'
  | 'city'
  | 'postalCity'
  | 'region'
  | 'country'
  | 'formatted'

/**
 * Words around the noun: whose value it is, where it is used, or nothing that matters. elsewhere makes any noun one that the model
 * has no field for (a fax, an assistant), hidden one that nobody needs.
 */
export type Aside = 'partner' | 'person' | 'work' | 'private' | 'other' | 'filler' | 'elsewhere' | 'hidden'

/** The words of a language, parted by "|". Nouns may be several words; those around them are one each. */
export type HeaderWords = {
  readonly nouns: Readonly<Partial<Record<Meaning, string>>>
  readonly asides: Readonly<Partial<Record<Aside, string>>>
}
