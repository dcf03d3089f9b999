import type { Translate } from '#shared/i18n/translate.ts'
import { packList } from '#shared/rules/packed-list.ts'
import type { PartnerFacts, PersonFacts } from './facts.ts'
import { addressColumns, type Column, fieldColumns, linkColumns, pointColumns, sourceColumns, type TableShape } from './table.ts'

/** Texts that are said often are looked up once. */
function wordsOf(t: Translate) {
  const words = new Map<string, string>()
  return (key: string): string => {
    const known = words.get(key)
    if (known !== undefined) return known
    const word = t(key)
    words.set(key, word)
    return word
  }
}

const membershipText = (word: (key: string) => string, status: string | null): string =>
  word(status === null ? 'exports.notPartner' : `partners.membership.${status}`)
const typeText = (word: (key: string) => string, type: string | null): string => (type === null ? '' : word(`imports.type.${type}`))

export function personColumns(t: Translate, shape: TableShape): Column<PersonFacts>[] {
  const word = wordsOf(t)
  const column = (name: string, text: (facts: PersonFacts) => string): Column<PersonFacts> => ({
    header: t(`exports.column.${name}`),
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
    ...pointColumns(t, 'email', shape.emails),
    ...pointColumns(t, 'phone', shape.phones),
    ...addressColumns(t, shape.addresses),
    ...linkColumns(t, shape.links),
    column('language', ({ language }) => (language === null ? '' : word(`exports.language.${language}`))),
    column('tags', ({ tags }) => packList(tags)),
    column('notes', ({ notes }) => notes),
    column('greeting', ({ greeting }) => greeting),
    column('optOut', ({ optOut }) => (optOut ? word(`exports.optOut.${optOut.status}`) : '')),
    column('optOutOn', ({ optOut }) => optOut?.on ?? ''),
    column('optOutReason', ({ optOut }) => optOut?.reason ?? ''),
    ...fieldColumns(t, shape.fields),
    ...sourceColumns(t)
  ]
}

export function partnerColumns(t: Translate, shape: TableShape): Column<PartnerFacts>[] {
  const word = wordsOf(t)
  const column = (name: string, text: (facts: PartnerFacts) => string): Column<PartnerFacts> => ({
    header: t(`exports.column.${name}`),
    text
  })
  return [
    column('id', ({ id }) => id),
    column('partner', ({ name }) => name),
    column('shortName', ({ shortName }) => shortName),
    column('organisationType', ({ organisationType }) => typeText(word, organisationType)),
    column('membership', ({ membership }) => membershipText(word, membership)),
    column('cvr', ({ cvr }) => cvr),
    column('website', ({ website }) => website),
    ...pointColumns(t, 'email', shape.emails),
    ...pointColumns(t, 'phone', shape.phones),
    ...addressColumns(t, shape.addresses),
    column('statement', ({ statement }) => statement ?? ''),
    column('tags', ({ tags }) => packList(tags)),
    column('notes', ({ notes }) => notes),
    ...fieldColumns(t, shape.fields),
    ...sourceColumns(t)
  ]
}
