import { packList } from '#shared/rules/packed-list.ts'
import type { PartnerFacts, PersonFacts } from './facts.ts'
import { addressColumns, type Column, fieldColumns, linkColumns, pointColumns, sourceColumns, type TableShape } from './table.ts'
import type { Words } from './words.ts'

const membershipText = (word: Words, status: string | null): string =>
  word(status === null ? 'exports.notPartner' : `partners.membership.${status}`)
const typeText = (word: Words, type: string | null): string => (type === null ? '' : word(`imports.type.${type}`))

export function personColumns(word: Words, shape: TableShape): Column<PersonFacts>[] {
  const column = (name: string, text: (facts: PersonFacts) => string): Column<PersonFacts> => ({
    header: word(`exports.column.${name}`),
    text
  })
  return [
    column('id', ({ id }) => id),
    column('name', ({ displayName }) => displayName),
    column('givenName', ({ givenName }) => givenName),
    column('familyName', ({ familyName }) => familyName),
    column('honorific', ({ honorific }) => honorific),
    column('title', ({ role }) => role?.title ?? ''),
    column('department', ({ role }) => role?.department ?? ''),
    column('partner', ({ role }) => role?.partnerName ?? ''),
    column('partnerId', ({ role }) => role?.partnerId ?? ''),
    column('organisationType', ({ role }) => (role ? typeText(word, role.organisationType) : '')),
    column('membership', ({ role }) => (role ? membershipText(word, role.membership) : '')),
    column('primary', ({ role }) => (role ? word(role.isPrimary === 1 ? 'exports.yes' : 'exports.no') : '')),
    ...pointColumns(word, 'email', shape.emails),
    ...pointColumns(word, 'phone', shape.phones),
    ...addressColumns(word, shape.addresses),
    ...linkColumns(word, shape.links),
    column('language', ({ language }) => (language === null ? '' : word(`exports.language.${language}`))),
    column('tags', ({ tags }) => packList(tags)),
    column('notes', ({ notes }) => notes),
    column('greeting', ({ greeting }) => greeting),
    column('optOut', ({ optOut }) => (optOut ? word(`exports.optOut.${optOut.status}`) : '')),
    column('optOutOn', ({ optOut }) => optOut?.on ?? ''),
    column('optOutReason', ({ optOut }) => optOut?.reason ?? ''),
    ...fieldColumns(word, shape.fields),
    ...sourceColumns(word)
  ]
}

export function partnerColumns(word: Words, shape: TableShape): Column<PartnerFacts>[] {
  const column = (name: string, text: (facts: PartnerFacts) => string): Column<PartnerFacts> => ({
    header: word(`exports.column.${name}`),
    text
  })
  return [
    column('id', ({ id }) => id),
    column('partner', ({ name }) => name),
    column('shortName', ({ shortName }) => shortName),
    column('organisationType', ({ organisationType }) => typeText(word, organisationType)),
    column('membership', ({ membership }) => membershipText(word, membership)),
    column('membershipKind', ({ membershipKind: kind }) => (kind === null ? '' : word(`partners.membershipKind.${kind}`))),
    column('joined', ({ joined }) => joined ?? ''),
    column('left', ({ left }) => left ?? ''),
    column('cvr', ({ cvr }) => cvr),
    column('website', ({ website }) => website),
    ...pointColumns(word, 'email', shape.emails),
    ...pointColumns(word, 'phone', shape.phones),
    ...addressColumns(word, shape.addresses),
    column('statement', ({ statement }) => statement ?? ''),
    column('tags', ({ tags }) => packList(tags)),
    column('notes', ({ notes }) => notes),
    ...fieldColumns(word, shape.fields),
    ...sourceColumns(word)
  ]
}
