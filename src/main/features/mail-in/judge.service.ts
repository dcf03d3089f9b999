import type { MailBox, MailDraft } from '#main/formats/mail/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { mailKinds } from '#shared/model/mail-in.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { JudgedMail, Judgement, Skipped } from './judgement.ts'
import { keysInLog, openRoles, revisionOf } from './known.store.ts'
import { lettersOf } from './letters.ts'
import { type People, peopleOf } from './people.ts'
import { propose, proposeAs, type Scene } from './proposal.ts'
import type { MailInquiry } from './reviews.ts'

const dayMs = 86_400_000
const kept = new WeakMap<MailInquiry, { revision: string; judgement: Judgement }>()

/** How the mails of a review stand to the card file as it is now. Worked out once for each state of both. */
export function judge(unit: ReadUnit, inquiry: MailInquiry): Judgement {
  const revision = `${revisionOf(unit.db)} ${localDay(unit.now)}`
  const known = kept.get(inquiry)
  if (known?.revision === revision) return known.judgement
  const judgement = judged(unit, inquiry)
  kept.set(inquiry, { revision, judgement })
  return judgement
}

function judged(unit: ReadUnit, inquiry: MailInquiry): Judgement {
  const { mails } = inquiry
  const people = peopleOf(unit.db, inquiry)
  const scene = sceneOf(unit, mails, people)
  const logged = keysInLog(
    unit.db,
    mails.map(({ key }) => key)
  )
  const skipped: Record<Skipped, number> = { known: 0, mailing: 0, strangers: 0, undated: 0, nothing: 0 }
  const latest = new Date(Date.parse(unit.now) + dayMs).toISOString()
  const rows: JudgedMail[] = []
  for (const mail of mails) {
    const row = logged.has(mail.key)
      ? 'known'
      : mail.at === null || mail.at > latest
        ? 'undated'
        : judgedMail(scene, inquiry, mail, mail.at)
    if (typeof row === 'string') skipped[row]++
    else rows.push(row)
  }
  const place = (row: JudgedMail) => mailKinds.indexOf(row.kind)
  rows.sort((one, other) => place(one) - place(other) || (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  return { rows, skipped, strangers: strangersIn(mails, people), own: people.own }
}

function sceneOf(unit: ReadUnit, mails: readonly MailDraft[], people: People): Scene {
  const senders = new Set(mails.flatMap(({ from }) => people.whoIs(from)).map(({ id }) => id))
  const roles = Map.groupBy(openRoles(unit.db, [...senders]), ({ personId }) => personId)
  return { unit, people, letters: lettersOf(unit.db, mails, people), rolesOf: (personId) => roles.get(personId) ?? [] }
}

function judgedMail(scene: Scene, inquiry: MailInquiry, mail: MailDraft, at: string): JudgedMail | Skipped {
  const first = propose(scene, mail, at)
  if (typeof first === 'string') return first
  const { kind, include, keepText, end = null } = inquiry.said.get(mail.id) ?? {}
  const proposal = kind !== undefined && kind !== first.kind ? proposeAs(scene, mail, at, kind, first) : first
  return {
    ...proposal,
    ...{ mail, at, end },
    // what happens with a role is decided before it is ticked
    include: proposal.kind === 'left' ? end !== null && include !== false : (include ?? proposal.isSure),
    keepText: mail.text !== '' && (keepText ?? inquiry.keepsText)
  }
}

function strangersIn(mails: readonly MailDraft[], people: People): number {
  const isStranger = (box: MailBox) => box.address !== '' && people.at(box.address).length === 0 && !people.isOwn(box)
  // the address of a machine is nobody's
  const boxes = mails.flatMap(({ from, to, cc, said }) => (said.is === 'bounce' || said.is === 'nothing' ? [] : [from, ...to, ...cc]))
  return new Set(boxes.filter(isStranger).map(({ address }) => address)).size
}
