import type { DraftPartner, PageDraft } from '#shared/model/draft.ts'
import { scoreText } from './text-scores.ts'

/** Whether what was read is a list of partners at all: every text has short lines with longer ones below them. */
export function isPlausible(partners: readonly DraftPartner[], proseOutside: number): boolean {
  if (partners.length === 0) return false
  const sure = partners.filter(speaksForItself).length
  const empty = partners.filter(isEmpty).length
  if (sure >= partners.length * 0.4) return true
  // Names alone are a list of partners when nothing but names was there.
  return partners.length > 3 && empty > partners.length * 0.6 && proseOutside < partners.length / 3 && sure > partners.length * 0.2
}

/** A contact with an address, a quoted statement, or a name that only organisations have. */
function speaksForItself(partner: DraftPartner): boolean {
  const reachable = partner.contacts.some((person) => person.emails.length > 0 || person.phones.length > 0) || partner.emails.length > 0
  const scores = scoreText(partner.name.value)
  if (scores.person > 2.5 || scores.title > 2.5) return false
  return reachable || scores.organisation > 1 || (partner.statement?.confidence ?? 0) > 0.94
}

const isEmpty = (partner: DraftPartner): boolean =>
  partner.statement === null &&
  partner.contacts.length === 0 &&
  partner.url === null &&
  partner.emails.length === 0 &&
  partner.phones.length === 0

/** Browsers copy closed sections as headings only: then most entries are a name and nothing else. */
export function judgeWholeness(partners: readonly DraftPartner[]): PageDraft['wholeness'] {
  return partners.length > 2 && partners.filter(isEmpty).length > partners.length * 0.6 ? 'folded' : 'whole'
}
