import type { DraftFlag, DraftPerson, ReadPhone, ReadText } from '#shared/model/draft.ts'
import { meantDomain } from '#shared/rules/domain-typo.ts'
import { isPrivateProvider, isRoleMailbox, judgeEmail, normaliseEmail, revealEmail } from '#shared/rules/email-address.ts'
import { emailFit } from './name-evidence.ts'
import { scoreText } from './text-scores.ts'

/** What a reviewer should look at in one person. `domains` are those of the colleagues and of the partner's web site. */
export function personFlags(person: DraftPerson, domains: readonly string[], colleagues: readonly DraftPerson[]): DraftFlag[] {
  const flags: DraftFlag[] = []
  const { value: name, line } = person.name
  const proven = person.emails.some((email) => emailFit(localPart(email.value), name) > 0)
  if (!proven && scoreText(name).person < 1.5) flags.push({ code: 'name.maybe-title', severity: 'warn', line, value: name })
  if (person.splitConfidence < 0.7) flags.push({ code: 'name.uncertain-split', severity: 'info', line, value: name })
  if (person.emails.length === 0) flags.push({ code: 'person.no-email', severity: 'warn', line, value: name })
  for (const email of person.emails) flags.push(...emailFlags(email, domains), ...personalFlags(email, person, colleagues))
  return [...flags, ...person.phones.flatMap(phoneFlags)]
}

/** What can be wrong with an address, whoever it belongs to. */
export function emailFlags({ value, line }: ReadText, domains: readonly string[]): DraftFlag[] {
  const revealed = revealEmail(value)
  if (revealed) return [{ code: 'email.obfuscated', severity: 'warn', line, value, suggestion: revealed }]
  const domain = domainPart(value)
  const meant = meantDomain(domain, domains)
  const verdict = judgeEmail(value)
  const suggestion = meant ? `${localPart(value)}@${meant}` : verdict.suggestion
  const flags: DraftFlag[] = []
  if (verdict.policy !== 'accept')
    flags.push({ code: 'email.invalid', severity: 'warn', line, value, ...(suggestion ? { suggestion } : {}) })
  else if (meant) flags.push({ code: 'email.typo-domain', severity: 'warn', line, value, suggestion: `${localPart(value)}@${meant}` })
  if (isPrivateProvider(value)) flags.push({ code: 'email.private-provider', severity: 'info', line, value })
  if (isRoleMailbox(value)) flags.push({ code: 'email.role-mailbox', severity: 'info', line, value })
  return flags
}

export const phoneFlags = ({ valid, line, raw }: ReadPhone): DraftFlag[] =>
  valid ? [] : [{ code: 'phone.digits', severity: 'warn', line, value: raw }]

function personalFlags({ value, line }: ReadText, person: DraftPerson, colleagues: readonly DraftPerson[]): DraftFlag[] {
  const flags: DraftFlag[] = []
  const shared = colleagues.some(
    (other) => other !== person && other.emails.some((email) => normaliseEmail(email.value) === normaliseEmail(value))
  )
  if (shared) flags.push({ code: 'email.shared', severity: 'info', line, value })
  else if (!isRoleMailbox(value) && value.includes('@') && emailFit(localPart(value), person.name.value) === 0)
    flags.push({ code: 'email.unlike-name', severity: 'info', line, value })
  return flags
}

export const domainPart = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
const localPart = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('@')))
