import type { TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { fold } from '#shared/rules/fold.ts'
import type { Choices, Values } from './choices.ts'
import { makeRoomForVersions } from './statement-versions.service.ts'

/** What is special about the rows of a table when the records they belong to become one. */
interface UniteRule {
  /** Whether two rows are one from then on; column is the one by which they hang on the records. */
  isSame?(stays: Values, goes: Values, column: string): boolean
  /** Changes of a row that goes over to the record that stays, which has the others. */
  moved?(row: Values, others: readonly Values[], column: string): Values
  /** What the row that stays becomes, beside having its gaps filled. */
  combined?(stays: Values, goes: Values, choices: Choices): Values
  before?(unit: UnitOfWork, stays: Values, goes: Values, choices: Choices): void
}

const same =
  (...columns: readonly string[]) =>
  (stays: Values, goes: Values) =>
    columns.every((column) => stays[column] === goes[column])
const text = (value: unknown) => String(value ?? '')
const folded = (value: unknown) => fold(text(value))

/** Behind all others. */
const atTheEnd = (others: readonly Values[]) => ({ position: Math.max(-1, ...others.map((other) => Number(other['position']))) + 1 })

/** How much a status says against an address; a retired one that somebody still uses is in use. */
const severity = ['retired', 'ok', 'suspect', 'invalid', 'bounced']
const worse = (one: unknown, other: unknown) => (severity.indexOf(text(one)) >= severity.indexOf(text(other)) ? one : other)

const address = ['po_box', 'street1', 'street2', 'postal_code', 'city', 'region', 'country']
const membershipDates = ['joined_from', 'joined_to', 'joined_precision', 'joined_text']

const waits: ReadonlySet<unknown> = new Set(['not-asked', 'asked', 'reminded'])
const hasAnswered = (row: Values) => !waits.has(row['status'])
const silent: ReadonlySet<unknown> = new Set(['listed', 'invited'])
const hasSaid = (row: Values) => !silent.has(row['status'])
const answerColumns = [
  ...['status', 'text_id', 'reservation', 'responded_at', 'channel', 'evidence_activity_id'],
  ...['signatory_person_id', 'signatory_name', 'signatory_title', 'organisation_text']
]
const picked = (row: Values, columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, row[column]]))
const isSameSigner = (stays: Values, goes: Values, column: string) =>
  ['organisation_id', 'signatory_person_id', 'signatory_name'].every((other) => other === column || stays[other] === goes[other])

const roleRule: UniteRule = {
  isSame(stays, goes, column) {
    const otherEnd = column === 'person_id' ? 'organisation_id' : 'person_id'
    if (stays[otherEnd] !== goes[otherEnd] || stays['to_on'] !== goes['to_on']) return false
    const titles = [folded(stays['title']), folded(goes['title'])]
    // of one person at one partner the title is chosen; of organisations that become one, both roles may be held
    return titles[0] === titles[1] || titles.includes('') || (column === 'person_id' && stays['to_on'] === null)
  },
  moved(_row, others, column) {
    if (column !== 'organisation_id') return {}
    const hasPrimary = others.some((other) => other['is_primary'] === 1 && other['to_on'] === null)
    return { ...atTheEnd(others), ...(hasPrimary ? { is_primary: 0 } : {}) }
  },
  combined(stays, goes, choices) {
    const from = [stays['from_on'], goes['from_on']].filter((day) => day !== null).sort()[0] ?? null
    const title = choices[`title:${stays['organisation_id']}`] === 'loser' && goes['title'] !== '' ? { title: goes['title'] } : {}
    return {
      is_primary: stays['is_primary'] === 1 || goes['is_primary'] === 1 ? 1 : 0,
      is_contact: stays['is_contact'] === 1 || goes['is_contact'] === 1 ? 1 : 0,
      from_on: from,
      ...title
    }
  }
}

export const uniteRules: Partial<Record<TableName, UniteRule>> = {
  list_member: { isSame: same('list_id') },
  list_pin: {
    isSame: same('list_id'),
    // whoever took one of them off meant the person
    combined: (stays, goes) =>
      stays['mode'] !== 'exclude' && goes['mode'] === 'exclude' ? { mode: 'exclude', reason: goes['reason'] } : {}
  },
  tagging: { isSame: same('tag_id') },
  attachment_link: { isSame: same('attachment_id') },
  organisation_domain: { isSame: same('domain') },
  organisation_name: { isSame: (stays, goes) => folded(stays['name']) === folded(goes['name']) },
  quality_issue: { isSame: same('rule', 'field') },
  cadence: {
    isSame: () => true,
    combined: (stays, goes) => ({ days: Math.min(Number(stays['days']), Number(goes['days'])) })
  },
  activity_party: {
    isSame: (stays, goes, column) =>
      stays['activity_id'] === goes['activity_id'] &&
      ['person_id', 'organisation_id'].every(
        (other) => other === column || stays[other] === goes[other] || stays[other] === null || goes[other] === null
      )
  },
  affiliation: roleRule,
  contact_point: {
    isSame: same('kind', 'value_norm'),
    moved: (row, others) => {
      const alike = others.filter((other) => other['kind'] === row['kind'])
      return { ...atTheEnd(alike), ...(alike.some((other) => other['preferred'] === 1) ? { preferred: 0 } : {}) }
    },
    combined: (stays, goes) => ({ status: worse(stays['status'], goes['status']) })
  },
  postal_address: {
    isSame: (stays, goes) => address.every((column) => folded(stays[column]) === folded(goes[column])),
    moved: (_row, others) => atTheEnd(others)
  },
  custom_value: {
    isSame: same('field_id'),
    combined: (stays, goes, choices) => (choices[`custom:${stays['field_id']}`] === 'loser' ? { value: goes['value'] } : {})
  },
  card_extra: {
    isSame: () => true,
    combined: (stays, goes) => ({ lines_json: unitedExtras(text(stays['lines_json']), text(goes['lines_json'])) })
  },
  membership: {
    isSame: (stays, goes) => stays['status'] !== 'left' && goes['status'] !== 'left',
    combined: (stays, goes) =>
      stays['joined_precision'] === 'unknown' && stays['joined_text'] === ''
        ? Object.fromEntries(membershipDates.map((column) => [column, goes[column]]))
        : Object.fromEntries(membershipDates.map((column) => [column, stays[column]]))
  },
  alliance_person: { isSame: same('role', 'from_on') },
  organisation_focus: { isSame: same('focus_area_id', 'from_on') },
  quotation: { isSame: (stays, goes) => folded(stays['text']) === folded(goes['text']) },
  goal: { isSame: (stays, goes) => folded(stays['text']) === folded(goes['text']) },
  statement: { isSame: same('language'), before: makeRoomForVersions },
  sign_on_response: {
    // two who have answered for organisations that become one both sign
    isSame: (stays, goes, column) =>
      stays['sign_on_id'] === goes['sign_on_id'] &&
      (isSameSigner(stays, goes, column) || (column === 'organisation_id' && !(hasAnswered(stays) && hasAnswered(goes)))),
    combined: (stays, goes) => (hasAnswered(goes) && !hasAnswered(stays) ? picked(goes, answerColumns) : {})
  },
  event_participant: {
    // of partners that become one, persons are on it each by themselves
    isSame: (stays, goes, column) =>
      stays['event_id'] === goes['event_id'] &&
      (column === 'person_id' || (stays['person_id'] === goes['person_id'] && goes['person_id'] === null)),
    combined: (stays, goes) => (hasSaid(goes) && !hasSaid(stays) ? picked(goes, ['status', 'responded_at']) : {})
  },
  seat: {
    isSame: (stays, goes, column) =>
      ['working_group_id', 'function', 'from_on', 'to_on'].every((each) => stays[each] === goes[each]) &&
      (column === 'person_id' ? stays['organisation_id'] === goes['organisation_id'] : stays['person_id'] === goes['person_id'])
  },
  initiative_participant: {
    isSame: (stays, goes, column) =>
      ['initiative_id', 'organisation_id', 'person_id', 'name_text'].every((each) => each === column || stays[each] === goes[each])
  },
  activity_link: { isSame: same('activity_id') },
  verification_partner: {
    isSame: same('verification_id'),
    combined: (stays, goes) => (hasAnswered(goes) && !hasAnswered(stays) ? picked(goes, ['status', 'answered_at']) : {})
  }
}

/** What a vCard said beyond the model: the winner's, gaps filled, lines of both. */
function unitedExtras(stays: string, goes: string): string {
  const [one, other] = [JSON.parse(stays), JSON.parse(goes)] as { lines: string[]; birthday: string | null }[]
  if (!one || !other) return stays
  const filled = Object.entries(other).filter(([key, value]) => value && !one[key as keyof typeof one])
  return JSON.stringify({ ...one, ...Object.fromEntries(filled), lines: [...new Set([...one.lines, ...other.lines])] })
}
