import { optOutEffect } from '#main/features/consent/index.ts'
import type { MailDraft } from '#main/formats/mail/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailKind } from '#shared/model/mail-in.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import type { Proposal, Skipped } from './judgement.ts'
import type { OpenRole } from './known.store.ts'
import type { Letters } from './letters.ts'
import type { People, Somebody } from './people.ts'

/** What a proposal is made from. */
export interface Scene {
  readonly unit: ReadUnit
  readonly people: People
  readonly letters: Letters
  readonly rolesOf: (personId: string) => readonly OpenRole[]
}

/** A mail with the day it is of, and who of the card file is named in it. */
interface Case extends Scene {
  readonly mail: MailDraft
  readonly at: string
  readonly senders: readonly Somebody[]
  readonly others: readonly Somebody[]
}

/** A shorter absence is over before anybody writes. */
const daysWorthALeave = 7

const nothingMore = { mentioned: [], addresses: [], until: null, letters: [], roleIds: [], isSure: true, kinds: [] } as const

/** What is proposed for a mail as it stands, and what else it may be; or why nothing is. */
export function propose(scene: Scene, mail: MailDraft, at: string): Proposal | Skipped {
  const { people } = scene
  const [senders, others] = [
    people.whoIs(mail.from),
    distinct([...mail.to, ...mail.cc].filter((box) => !people.isOwn(box)).flatMap(people.whoIs))
  ]
  const here: Case = { ...scene, mail, at, senders, others }
  if (people.isOwn(mail.from)) return sentByUs(here)
  const said = proposalOf(here)
  return typeof said === 'string' ? said : { ...said, kinds: kindsOf(here, said.kind) }
}

/** The same mail taken for something else that it may be. */
export function proposeAs(scene: Scene, mail: MailDraft, at: string, kind: MailKind, before: Proposal): Proposal {
  const { people } = scene
  const here: Case = {
    ...scene,
    mail,
    at,
    senders: people.whoIs(mail.from),
    others: distinct([...mail.to, ...mail.cc].flatMap(people.whoIs))
  }
  const other =
    kind === 'left' ? leftOf(here) : kind === 'unsubscribe' ? unsubscribed(here, '') : kind === 'reply' ? replyOf(here) : contactOf(here)
  return other ? { ...other, kinds: before.kinds } : before
}

const distinct = (all: readonly Somebody[]): Somebody[] => [...new Map(all.map((each) => [each.id, each])).values()]

function sentByUs({ mail, letters, others }: Case): Proposal | Skipped {
  if (others.length === 0) return 'strangers'
  if (letters.sentAs(mail, others)) return 'mailing'
  return { ...nothingMore, kind: 'contact', direction: 'out', who: others, reason: { code: 'to-known', value: '' }, kinds: ['contact'] }
}

function proposalOf(here: Case): Proposal | Skipped {
  const { said } = here.mail
  if (said.is === 'bounce') return bounceOf(here, said)
  if (said.is === 'nothing') return 'nothing'
  if (said.is === 'away') return awayOf(here, said.until)
  if (said.is === 'left') return leftOf(here) ?? contactOf(here) ?? 'strangers'
  const wish = said.is === 'unsubscribe' ? unsubscribed(here, said.sentence) : undefined
  return wish ?? replyOf(here) ?? contactOf(here) ?? 'strangers'
}

function kindsOf(here: Case, kind: MailKind): MailKind[] {
  if (kind === 'bounce' || here.senders.length === 0) return [kind]
  const isPerson = here.senders.some(({ type }) => type === 'person')
  return [
    ...new Set([
      kind,
      ...(replyOf(here) ? ['reply' as const] : []),
      'contact' as const,
      ...(isPerson ? (['unsubscribe', 'left'] as const) : [])
    ])
  ]
}

/** Addresses of people we know that are not marked yet. Rules of the receiver turn letters away, too: then the address is right. */
function bounceOf({ mail, people, letters }: Case, said: Extract<MailDraft['said'], { is: 'bounce' }>): Proposal | Skipped {
  const known = said.failures.filter(({ address }) => people.at(address).length > 0)
  const news = known.filter(({ address }) => people.at(address).some(({ status }) => status !== 'bounced' && status !== 'retired'))
  if (known.length === 0) return 'strangers'
  if (news.length === 0) return 'nothing'
  const addresses = news.map(({ address }) => address)
  const returned = letters.named(mail).filter(({ address }) => address !== null && addresses.includes(address))
  const newest = addresses.flatMap((address) => letters.newestTo(address) ?? [])
  const status = news[0]?.status ?? ''
  return {
    ...nothingMore,
    ...{ kind: 'bounce', direction: 'in', addresses, letters: returned.length > 0 ? returned : newest },
    who: distinct(addresses.flatMap(people.at).map(({ type, id, name }) => ({ type, id, name }))),
    reason: { code: said.isReport ? 'report' : 'bounce-text', value: status },
    isSure: !news.some(({ status: each }) => each.startsWith('5.7.'))
  }
}

function awayOf({ unit, at, senders, rolesOf }: Case, until: string | null): Proposal | Skipped {
  const [person] = senders.filter(({ type }) => type === 'person')
  if (!person) return senders.length === 0 ? 'strangers' : 'nothing'
  const today = localDay(unit.now)
  const isOver = until === null ? localDay(at) < addDays(today, -30) : until <= today
  const roles = rolesOf(person.id).filter(({ awayFrom, awayUntil }) =>
    until === null ? awayFrom === null : awayFrom === null || awayUntil !== until
  )
  if (isOver || roles.length === 0) return 'nothing'
  return {
    ...nothingMore,
    ...{ kind: 'away', direction: 'in', who: [person], until, roleIds: roles.map(({ id }) => id) },
    reason: { code: 'auto-reply', value: '' },
    isSure: until !== null && until >= addDays(today, daysWorthALeave)
  }
}

function leftOf({ senders, rolesOf, mail: { said } }: Case): Proposal | undefined {
  const [person] = senders.filter(({ type }) => type === 'person')
  const roles = person ? rolesOf(person.id) : []
  if (!person || roles.length === 0) return undefined
  return {
    ...nothingMore,
    ...{ kind: 'left', direction: 'in', who: [person], roleIds: roles.map(({ id }) => id), isSure: false },
    reason: { code: 'says-so', value: said.is === 'left' ? (said.departure.successor?.emails[0] ?? '') : '' }
  }
}

function unsubscribed({ unit, at, senders, mail }: Case, sentence: string): Proposal | undefined {
  const person = senders.find(({ type }) => type === 'person')
  const { address } = mail.from
  if (address === '') return undefined
  const optOut = { address, status: 'unsubscribed', on: localDay(at), reason: sentence, line: 0 } as const
  if (optOutEffect(unit.db, optOut, localDay(unit.now), person?.id) === 'known') return undefined
  return {
    ...nothingMore,
    ...{ kind: 'unsubscribe', direction: 'in', who: senders, addresses: [address] },
    reason: { code: 'asks', value: sentence }
  }
}

/** A letter that is named was answered, whatever the address; one with the same subject by whom it went to. */
function replyOf({ letters, senders, mail }: Case): Proposal | undefined {
  const named = letters.named(mail)
  const letter = named.find(({ personId }) => senders.some(({ id }) => id === personId)) ?? named[0]
  const same = letter ?? (/^\s*(?:re|sv|aw|vs)\s*:/i.test(mail.subject) ? letters.withSubject(mail, senders) : undefined)
  if (!same || senders.length === 0) return undefined
  return {
    ...nothingMore,
    ...{ kind: 'reply', direction: 'in', who: senders, letters: [same] },
    reason: { code: letter ? 'answers' : 'same-subject', value: '' }
  }
}

/** Whoever wrote it; of a mail between strangers and somebody we know it is not said that we had a part in it. */
function contactOf({ senders, others }: Case): Proposal | undefined {
  if (senders.length > 0)
    return { ...nothingMore, kind: 'contact', direction: 'in', who: senders, mentioned: others, reason: { code: 'from-known', value: '' } }
  if (others.length === 0) return undefined
  return {
    ...nothingMore,
    kind: 'contact',
    direction: 'none',
    who: others,
    reason: { code: 'to-known', value: '' },
    isSure: false,
    kinds: ['contact']
  }
}
