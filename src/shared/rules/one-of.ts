/** The member of a list that a text is, as an address or a select says it; undefined for anything else. */
export const oneOf = <Member>(list: readonly Member[], said: unknown): Member | undefined => list.find((member) => member === said)

/** The same where nothing else can be said, as in a select that offers exactly the list. */
export function memberOf<Member>(list: readonly Member[], said: unknown): Member {
  const member = oneOf(list, said)
  if (member === undefined) throw new RangeError('said is none of the list')
  return member
}
