import type { FilterCondition } from '../../model/filter.ts'
import type { FilterFieldId, FilterFieldName } from '../../model/filter-field.ts'
import type { ViewEntity } from '../../model/view.ts'

/** What a field holds; it decides what may be asked. */
export type FilterFieldKind =
  | 'text'
  | 'long-text'
  | 'email'
  | 'phone'
  | 'link'
  | 'date'
  /** A date from which days are counted: never is longer ago than any. */
  | 'since'
  | 'number'
  | 'choice'
  | 'choices'
  | 'tags'
  | 'yes-no'
  /** Other records, by their names; they can be counted. */
  | 'relation'

export type FilterOperator = Exclude<FilterCondition['kind'], 'text'>

const texts: readonly FilterOperator[] = ['contains', 'is', 'starts', 'present']
const points: readonly FilterOperator[] = [...texts, 'invalid']
const dates: readonly FilterOperator[] = ['relative', 'day', 'days', 'present']

/** What may be asked of a kind of field; the first is the usual one. */
export const operatorsOf: Readonly<Record<FilterFieldKind, readonly FilterOperator[]>> = {
  text: texts,
  'long-text': ['contains', 'present'],
  email: points,
  phone: points,
  link: texts,
  date: dates,
  since: dates,
  number: ['compare', 'range', 'present'],
  choice: ['is', 'present'],
  choices: ['is', 'present'],
  tags: ['is', 'present', 'compare'],
  'yes-no': ['is', 'present'],
  relation: ['contains', 'is', 'present', 'compare']
}

type Kinds = Readonly<Partial<Record<FilterFieldName, FilterFieldKind>>>

/** How persons and partners stand in mailings and rounds. */
const outreach = {
  mailing: 'relation',
  mailingWritten: 'relation',
  mailingSent: 'relation',
  mailingReplied: 'relation',
  mailingBounced: 'relation',
  mailingLeftOut: 'relation',
  round: 'relation',
  roundAsked: 'relation',
  roundYes: 'relation',
  roundNo: 'relation',
  roundSilent: 'relation'
} as const satisfies Kinds

const person = {
  name: 'text',
  givenName: 'text',
  familyName: 'text',
  title: 'text',
  department: 'text',
  partner: 'relation',
  type: 'choice',
  status: 'choice',
  focus: 'relation',
  goal: 'choice',
  primary: 'yes-no',
  leave: 'yes-no',
  ended: 'date',
  quote: 'long-text',
  email: 'email',
  phone: 'phone',
  web: 'link',
  city: 'text',
  postalCode: 'text',
  country: 'text',
  language: 'choice',
  tag: 'tags',
  list: 'tags',
  optedOut: 'choice',
  owner: 'text',
  followUp: 'choices',
  due: 'date',
  lastOutreach: 'since',
  lastDialogue: 'since',
  statement: 'long-text',
  event: 'relation',
  signedUp: 'relation',
  unanswered: 'relation',
  attended: 'relation',
  group: 'relation',
  seat: 'choice',
  initiative: 'relation',
  ...outreach,
  source: 'text',
  created: 'date',
  changed: 'date',
  note: 'long-text',
  project: 'relation',
  projectRole: 'choice'
} as const satisfies Kinds

const organisation = {
  name: 'text',
  formerName: 'text',
  type: 'choice',
  status: 'choice',
  kind: 'choice',
  joined: 'date',
  left: 'date',
  focus: 'relation',
  goal: 'choice',
  quote: 'long-text',
  person: 'relation',
  primary: 'text',
  email: 'email',
  phone: 'phone',
  web: 'link',
  domain: 'link',
  cvr: 'text',
  city: 'text',
  postalCode: 'text',
  country: 'text',
  language: 'choice',
  tag: 'tags',
  list: 'tags',
  owner: 'text',
  followUp: 'choices',
  due: 'date',
  lastOutreach: 'since',
  lastDialogue: 'since',
  rhythm: 'choice',
  statement: 'long-text',
  event: 'relation',
  signedUp: 'relation',
  unanswered: 'relation',
  attended: 'relation',
  group: 'relation',
  seat: 'choice',
  initiative: 'relation',
  ...outreach,
  source: 'text',
  created: 'date',
  changed: 'date',
  note: 'long-text',
  project: 'relation',
  projectRole: 'choice'
} as const satisfies Kinds

const project = {
  name: 'text',
  formerName: 'text',
  projectStatus: 'choice',
  partner: 'relation',
  projectRole: 'choice',
  person: 'relation',
  targetGroup: 'text',
  focus: 'relation',
  started: 'date',
  finished: 'date',
  web: 'link',
  outcome: 'long-text',
  funding: 'text',
  tag: 'tags',
  followUp: 'choices',
  due: 'date',
  source: 'text',
  created: 'date',
  changed: 'date',
  note: 'long-text'
} as const satisfies Kinds

const shared = {
  tag: 'tags',
  followUp: 'choices',
  due: 'date',
  created: 'date',
  changed: 'date',
  note: 'long-text'
} as const satisfies Kinds

const workingGroup = {
  name: 'text',
  groupStatus: 'choice',
  person: 'relation',
  partner: 'relation',
  seat: 'choice',
  vacant: 'number',
  mandate: 'long-text',
  started: 'date',
  finished: 'date',
  ...shared
} as const satisfies Kinds

const event = {
  name: 'text',
  eventKind: 'choice',
  eventStatus: 'choice',
  date: 'date',
  deadline: 'date',
  place: 'text',
  capacity: 'number',
  person: 'relation',
  partner: 'relation',
  coming: 'relation',
  silent: 'relation',
  group: 'relation',
  project: 'relation',
  mailing: 'relation',
  web: 'link',
  ...shared
} as const satisfies Kinds

const initiative = {
  name: 'text',
  initiativeKind: 'choice',
  date: 'date',
  addressees: 'text',
  person: 'relation',
  partner: 'relation',
  participants: 'number',
  round: 'relation',
  outcome: 'long-text',
  web: 'link',
  ...shared
} as const satisfies Kinds

/** The fields of each kind of card in the order in which they are offered, each with its kind. */
export const filterFields = { person, organisation, project, working_group: workingGroup, event, initiative } as const satisfies Record<
  ViewEntity,
  Kinds
>

/** A field of the user's own, as it is named and read in a filter. */
export interface CustomFilterField {
  readonly id: string
  readonly label: string
  readonly type: 'text' | 'long-text' | 'number' | 'date' | 'yes-no' | 'choice' | 'choices' | 'url'
  /** What a choice can be chosen from. */
  readonly options: readonly string[]
}

/** What a field of the given entity holds; undefined where there is no such field. */
export function kindOf(field: FilterFieldId, entity: ViewEntity, customs: readonly CustomFilterField[]): FilterFieldKind | undefined {
  if (!isCustom(field)) return (filterFields[entity] as Kinds)[field]
  const type = customs.find(({ id }) => field === `custom:${id}`)?.type
  return type === 'url' ? 'link' : type
}

const isCustom = (field: FilterFieldId): field is Exclude<FilterFieldId, FilterFieldName> => field.startsWith('custom:')
