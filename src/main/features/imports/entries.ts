import { withFlags } from '#main/formats/partner-page/index.ts'
import type { DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { isPrivateProvider, judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import { correctedPartner, correctedPerson } from './corrected-drafts.ts'
import { type Inquiry, partnerRowId, personRowId } from './inquiry.ts'

export interface PersonLine {
  id: string
  read: DraftPerson
  draft: DraftPerson
}

/** An entry of the page, as read and as corrected. */
export interface PageEntry {
  id: string
  read: DraftPartner
  draft: DraftPartner
  lines: readonly PersonLine[]
  /** Of its web site and of its people's mail. */
  domains: readonly string[]
}

export function entriesOf(inquiry: Inquiry): PageEntry[] {
  return inquiry.draft.partners.map((read, at) => {
    const id = partnerRowId(at)
    const lineIds = read.contacts.map((_person, index) => personRowId(id, index))
    const draft = corrected(inquiry, read, id, lineIds)
    const lines = lineIds.flatMap((lineId, index) => {
      const [was, is] = [read.contacts[index], draft.contacts[index]]
      return was && is ? [{ id: lineId, read: was, draft: is }] : []
    })
    return { id, read, draft, lines, domains: domainsOf(draft) }
  })
}

/** What was put right in one line may say something about the others, so the whole entry is judged anew. */
function corrected(inquiry: Inquiry, read: DraftPartner, id: string, lineIds: readonly string[]): DraftPartner {
  if (!inquiry.said.partners.has(id) && !lineIds.some((lineId) => inquiry.said.persons.has(lineId))) return read
  const contacts = read.contacts.map((person, index) => correctedPerson(person, inquiry.said.persons.get(lineIds[index] ?? '')))
  return withFlags({ ...correctedPartner(read, inquiry.said.partners.get(id)), contacts })
}

/** Domains of mail that belong to the partner: not those where anybody may have a mailbox, and none that may be a slip. */
export function mailDomains(drafts: readonly (DraftPartner | DraftPerson)[]): string[] {
  const domains = drafts.flatMap(({ emails, flags }) => {
    const slips = new Set(flags.filter(({ code }) => code === 'email.typo-domain').map(({ value }) => value))
    return emails
      .filter(({ value }) => judgeEmail(value).policy === 'accept' && !isPrivateProvider(value) && !slips.has(value))
      .map(({ value }) => normaliseEmail(value).split('@')[1] ?? '')
  })
  return [...new Set(domains)]
}

function domainsOf(draft: DraftPartner): string[] {
  const host = draft.url ? hostOf(draft.url.value) : ''
  const mail = mailDomains([draft, ...draft.contacts])
  return [...new Set(host === '' ? mail : [host, ...mail])]
}
