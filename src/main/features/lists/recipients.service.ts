import { purposeOf } from '#main/features/consent/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { MailPurpose, RecipientPolicy, Selection } from '#shared/model/common.ts'
import { type ExcludeReason, InsteadReason, type Recipient, type Resolved } from '#shared/model/outreach.ts'
import { BuiltInPurpose } from '#shared/model/purpose.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { resolveRecipients } from '#shared/rules/recipients.ts'
import { type Chosen, chosenNow } from './chosen.service.ts'
import { hadMany } from './pins.store.ts'
import { loadList } from './selection.service.ts'

/** One of those chosen: gets the letter, or does not for the reason. becausePersonId is who the because of the recipient names. */
interface Decision {
  readonly recipient: Recipient
  readonly becausePersonId: string | null
}

interface Options {
  policy?: RecipientPolicy | undefined
  /** Without any it is that of the list, else the newsletter. */
  purpose?: MailPurpose | undefined
  /** Leaves out who had several letters lately. */
  spare?: boolean | undefined
}

interface Decided {
  readonly policy: RecipientPolicy
  readonly purpose: MailPurpose
  /** One for each person chosen and for each who stands in for one of them, in their order. */
  readonly decisions: readonly Decision[]
  /** Who of those who get the letter had several lately. */
  readonly often: readonly string[]
}

/** So many letters in so many days are many. */
const many = { letters: 3, days: 14 }
const dayMs = 24 * 60 * 60 * 1000

/**
 * Who of a selection gets a letter for the purpose now. A list brings its own policy; without any, one person of each partner does.
 * Throws input.invalid for a purpose that is not there.
 */
export function decide(unit: ReadUnit, selection: Selection, options: Options): Decided {
  const list = selection.by === 'list' ? loadList(unit, selection.listId) : null
  const purpose = options.purpose ?? list?.purpose ?? 'newsletter'
  // a card file that nobody has begun has none at all
  if (!BuiltInPurpose.safeParse(purpose).success) purposeOf(unit, purpose)
  const policy = options.policy ?? list?.policy ?? 'primary-else-first'
  const busy = hadMany(unit.db, new Date(Date.parse(unit.now) - many.days * dayMs).toISOString(), many.letters)
  const { all, blocked } = chosenNow(unit, selection, { policy, purpose, spared: options.spare ? busy : new Set() })
  const present = resolveRecipients(
    all.filter(({ left }) => left === null),
    policy,
    blocked
  )
  const answers = new Map(present.map((resolution) => [resolution.candidate, resolution]))
  const decisions = all.map((candidate) => {
    const answer = answers.get(candidate)
    if (answer?.status === 'included') return decision(candidate, null, answer.of, answer.copies)
    const reason = answer?.reason ?? candidate.left
    return decision(candidate, reason, answer?.of ?? (InsteadReason.safeParse(reason).success ? candidate.successor : null))
  })
  const often = decisions.flatMap(({ recipient: { personId, reason } }) => (reason === null && busy.has(personId) ? personId : []))
  return { policy, purpose, decisions, often }
}

const lastOf = new WeakMap<Connection, { key: string; decided: Decided }>()

/** The same, remembered until the next commit: a composer asks again with every key that is pressed. Only for reading units. */
export function decideForReader(unit: ReadUnit, selection: Selection, options: Options): Decided {
  const key = JSON.stringify([unit.db.revision, localDay(unit.now), selection, options])
  const last = lastOf.get(unit.db)
  if (last?.key === key) return last.decided
  const decided = decide(unit, selection, options)
  lastOf.set(unit.db, { key, decided })
  return decided
}

const decision = (
  candidate: Chosen,
  reason: ExcludeReason | null,
  of?: { personId: string; name: string } | null,
  copies: readonly Chosen[] = []
): Decision => ({
  becausePersonId: of?.personId ?? null,
  recipient: {
    personId: candidate.personId,
    affiliationId: candidate.affiliationId,
    partnerId: candidate.organisationId,
    name: candidate.name,
    partnerName: candidate.organisationName,
    title: candidate.title,
    email: candidate.written,
    reason,
    because: of?.name ?? (candidate.leftText || null),
    pinned: candidate.pinned,
    viaMailbox: candidate.viaMailbox,
    cc: copies.flatMap(({ personId, name, written }) => (written === null ? [] : [{ personId, name, address: written }]))
  }
})

/** As the window and the command line show it: both groups in their order, and how many of each reason. */
export function toResolved({ decisions, often }: Decided): Resolved {
  const recipients = decisions.map(({ recipient }) => recipient)
  const counts = new Map<ExcludeReason, number>()
  for (const { reason } of recipients) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return {
    included: recipients.filter(({ reason }) => reason === null),
    excluded: recipients.filter(({ reason }) => reason !== null),
    reasons: [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    often: [...often]
  }
}
