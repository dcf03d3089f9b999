import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { meantDomain } from '#shared/rules/domain-typo.ts'
import { flagKey, type Inquiry } from './inquiry.ts'

interface Flagging {
  inquiry: Inquiry
  rowId: string
  /** By which the partner is known in the card file. */
  domains: readonly string[]
  /** Flags of the last import. */
  before: readonly DraftFlag[] | undefined
}

/** What there is to look at in a row: what the reader saw and what only the card file can tell, without what the user has answered. */
export function flagsOf(draft: DraftPartner | DraftPerson, { inquiry, rowId, domains, before }: Flagging): DraftFlag[] {
  const seen = new Set(before?.map(sign))
  return [...draft.flags, ...slips(draft, domains)]
    .filter((flag) => !inquiry.said.settledFlags.has(flagKey(rowId, flag)))
    .map((flag) => (seen.has(sign(flag)) ? calm(flag) : flag))
}

const sign = ({ code, value }: DraftFlag) => `${code} ${value ?? ''}`

/** What was flagged last time, and accepted then, is only told. */
const calm = (flag: DraftFlag): DraftFlag => ({ ...flag, severity: 'info' })

/** Addresses at a domain that is a slip of one that the partner is known by. */
function slips({ flags, emails }: DraftPartner | DraftPerson, domains: readonly string[]): DraftFlag[] {
  return emails.flatMap(({ value, line }) => {
    const at = value.lastIndexOf('@') + 1
    const meant = at > 0 ? meantDomain(value.slice(at), domains) : null
    if (meant === null || flags.some((flag) => flag.code === 'email.typo-domain' && flag.value === value)) return []
    return [{ code: 'email.typo-domain', severity: 'warn', line, value, suggestion: value.slice(0, at) + meant }]
  })
}
