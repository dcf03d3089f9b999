import { detectLanguage, knownLanguage } from '#main/formats/partner-page/page-language.ts'
import type { DraftPartner } from '#shared/model/draft.ts'
import { emptyPartnerDetails, type PartnerDetails } from '#shared/model/draft-details.ts'
import { countryOf, takeAddresses } from './addresses.ts'
import { takeMembership, takeTags, takeTime, takeType } from './cell-values.ts'
import type { Notes } from './notes.ts'
import { readEmails, readPhones } from './points.ts'
import { type Row, take, takeOne, takeRefs, takeText } from './row.ts'

/** The partner of a row by itself, without the people of it. */
export function readPartner(row: Row, name: string, notes: Notes): DraftPartner {
  const { line } = row
  const statement = takeOne(row, 'partner.statement')
  const url = takeOne(row, 'partner.website')
  const addresses = takeAddresses(row, 'partner')
  const said: Partial<Omit<PartnerDetails, 'membership' | 'membershipKind' | 'left'>> = {
    addresses,
    shortName: takeText(row, 'partner.shortName'),
    cvr: takeText(row, 'partner.cvr'),
    joined: takeText(row, 'partner.joined').slice(0, 100),
    note: take(row, 'partner.note')
      .map(({ value }) => value)
      .join('\n'),
    tags: takeTags(row, 'partner.tags'),
    refs: takeRefs(row, 'partner.id'),
    cleared: row.cleared.filter((target) => target.startsWith('partner.'))
  }
  const membership = takeMembership(row, notes)
  const time = takeTime(row, notes)
  const isSilent =
    [membership, time.membershipKind, time.left].every((each) => each === null) && Object.values(said).every((value) => value.length === 0)
  return {
    name: { value: name, line, confidence: 0.98 },
    alsoWritten: [],
    statement: statement
      ? { value: statement.value, line, confidence: 0.95, language: knownLanguage(detectLanguage(statement.value)) }
      : null,
    url: url ? { value: url.value, line, confidence: 0.95 } : null,
    emails: readEmails(take(row, 'partner.email'), line),
    phones: readPhones(take(row, 'partner.phone'), line, countryOf(addresses)),
    organisationType: takeType(row, notes),
    contacts: [],
    ...(isSilent ? {} : { details: { ...emptyPartnerDetails, ...said, ...time, membership } }),
    from: line,
    to: line,
    flags: []
  }
}
