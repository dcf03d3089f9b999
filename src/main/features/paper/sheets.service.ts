import { lastDialogue } from '#main/features/activities/index.ts'
import { optedOut } from '#main/features/consent/index.ts'
import { followUps } from '#main/features/follow-ups/index.ts'
import { chosenBy, selectedPersons } from '#main/features/lists/index.ts'
import { getPartner } from '#main/features/partners/index.ts'
import { getPerson } from '#main/features/persons/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Selection } from '#shared/model/common.ts'
import type { FollowUp, Subject } from '#shared/model/follow-up.ts'
import type { MeetingSheet, SheetLine } from '#shared/model/paper.ts'
import type { ContactPoint, Partner } from '#shared/model/partner.ts'
import type { Leave } from '#shared/model/role-end.ts'

/** As many as fit on a page beside the rest. */
const mostLines = 8
const mostFollowUps = 5

interface Window {
  selection: Selection
  offset: number
  limit: number
}

/** Other cards are met by those they stand for. */
function cardsOf(unit: ReadUnit, selection: Exclude<Selection, { by: 'list' }>): string[] {
  if (selection.entity !== 'partners' && selection.entity !== 'persons')
    return selectedPersons(unit, selection).map(({ personId }) => personId)
  return selection.by === 'ids' ? selection.ids : chosenBy(unit, selection)
}

/** The sheets of the partners or persons that were chosen. */
export function meetingSheets(unit: ReadUnit, { selection, offset, limit }: Window): { total: number; rows: MeetingSheet[] } {
  if (selection.by === 'list') return { total: 0, rows: [] }
  const ids = cardsOf(unit, selection)
  const sheetOf = selection.entity === 'partners' ? partnerSheet : personSheet
  return { total: ids.length, rows: ids.slice(offset, offset + limit).map((id) => sheetOf(unit, id)) }
}

const inUse = (points: readonly ContactPoint[], kind: ContactPoint['kind']) =>
  points.filter((point) => point.kind === kind && (point.status === 'ok' || point.status === 'suspect'))
const reach = (points: readonly ContactPoint[]) => ({
  emails: inUse(points, 'email').map(({ raw }) => raw),
  phones: inUse(points, 'phone').map(({ value }) => value)
})
const away = (leave: Leave | null) => ({ isAway: leave !== null, standIn: leave?.standIn?.name ?? null })

function partnerSheet(unit: ReadUnit, asked: string): MeetingSheet {
  const partner = getPartner(unit, asked)
  const { id, name, organisationType, contacts, tags, notes } = partner
  const lines = contacts.map(
    (contact): SheetLine => ({
      id: contact.affiliationId,
      name: contact.displayName,
      title: contact.title,
      isPrimary: contact.isPrimary,
      ...away(contact.leave),
      objects: contact.optedOut === 'objected',
      ...reach(contact.points)
    })
  )
  const subjects: Subject[] = [{ type: 'organisation', id }, ...contacts.map(({ personId }): Subject => ({ type: 'person', id: personId }))]
  return {
    ...{ entity: 'partners', id, name, organisationType, tags, notes },
    status: partner.membership?.status ?? null,
    own: reach(partner.points),
    ...cut(lines),
    lastDialogue: talkWith(unit, 'organisation', id),
    ...promises(unit, subjects),
    statement: statementOf(partner)
  }
}

function personSheet(unit: ReadUnit, asked: string): MeetingSheet {
  const { id, displayName, points, roles, tags, notes } = getPerson(unit, asked)
  const objects = optedOut(unit.db, [id], 'newsletter').get(id) === 'objected'
  const lines = roles
    .filter(({ toOn }) => toOn === null)
    .map(
      (role): SheetLine => ({
        ...{ id: role.id, name: role.partnerName, title: role.title, isPrimary: role.isPrimary, objects },
        ...away(role.leave),
        ...reach([])
      })
    )
  return {
    ...{ entity: 'persons', id, name: displayName, organisationType: null, status: null, statement: null, tags, notes },
    own: reach(points),
    ...cut(lines),
    lastDialogue: talkWith(unit, 'person', id),
    ...promises(unit, [{ type: 'person', id }])
  }
}

const cut = (lines: readonly SheetLine[]) => ({
  lines: lines.slice(0, mostLines),
  moreLines: Math.max(0, lines.length - mostLines)
})

function talkWith(unit: ReadUnit, owner: 'person' | 'organisation', id: string): MeetingSheet['lastDialogue'] {
  const talk = lastDialogue(unit.db, owner, id)
  if (!talk) return null
  const { subject, body, kind, ...rest } = talk
  return { ...rest, kind: kind as NonNullable<MeetingSheet['lastDialogue']>['kind'], text: [subject, body].filter(Boolean).join('\n') }
}

function promises(unit: ReadUnit, subjects: readonly Subject[]) {
  const open = subjects
    .flatMap((subject) => followUps(unit, 'all', subject))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return {
    followUps: open.slice(0, mostFollowUps).map(({ id, title, dueOn, ownerName, subject }: FollowUp) => ({
      ...{ id, title, dueOn, ownerName },
      about: subject.id === subjects[0]?.id ? '' : subject.name
    })),
    moreFollowUps: Math.max(0, open.length - mostFollowUps)
  }
}

/** What the partner says now; a withdrawn text is said no more. */
function statementOf({ statements }: Partner): MeetingSheet['statement'] {
  const newest = statements.find(({ status }) => status !== 'withdrawn')
  return newest ? { text: newest.text, language: newest.language, approvedOn: newest.approvedOn } : null
}
