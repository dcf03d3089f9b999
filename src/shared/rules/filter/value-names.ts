import type { FilterFieldName } from '../../model/filter-field.ts'
import type { GoalStatus } from '../../model/focus.ts'
import type { MembershipKind, MembershipStatus } from '../../model/membership.ts'
import type { OrganisationType } from '../../model/organisation-type.ts'
import type { Names } from './names.ts'

export const organisationTypeNames: Names<OrganisationType> = {
  municipality: { da: ['kommune'], en: ['municipality'] },
  region: { da: ['region'], en: ['region'] },
  union: { da: ['fagforening', 'fagforbund'], en: ['union', 'trade-union'] },
  'patient-organisation': { da: ['patientforening', 'patientorganisation'], en: ['patient-organisation', 'patient-association'] },
  research: { da: ['forskning'], en: ['research'] },
  foundation: { da: ['fond'], en: ['foundation'] },
  ministry: { da: ['ministerium'], en: ['ministry'] },
  private: { da: ['privat', 'virksomhed'], en: ['private', 'company'] },
  other: { da: ['andet', 'andre'], en: ['other'] }
}

const statusNames: Names<MembershipStatus> = {
  prospect: { da: ['emne'], en: ['prospect'] },
  invited: { da: ['inviteret'], en: ['invited'] },
  pending: { da: ['afventer'], en: ['pending'] },
  active: { da: ['aktiv', 'aktive', 'aktivt'], en: ['active'] },
  paused: { da: ['på-pause', 'pause'], en: ['paused'] },
  left: { da: ['udtrådt'], en: ['left'] }
}

const kindNames: Names<MembershipKind> = {
  founder: { da: ['stifter'], en: ['founder'] },
  partner: { da: ['partner'], en: ['partner'] },
  observer: { da: ['observatør'], en: ['observer'] },
  associate: { da: ['associeret'], en: ['associate'] }
}

const goalNames: Names<GoalStatus> = {
  planned: { da: ['planlagt'], en: ['planned'] },
  'under-way': { da: ['i-gang'], en: ['under-way'] },
  reached: { da: ['nået'], en: ['reached'] },
  dropped: { da: ['droppet'], en: ['dropped'] }
}

export const yesNoNames: Names<'yes' | 'no'> = { yes: { da: ['ja'], en: ['yes'] }, no: { da: ['nej'], en: ['no'] } }

/** What can be chosen in the fields with a fixed choice, by code. */
export const valueNames = {
  type: organisationTypeNames,
  status: statusNames,
  kind: kindNames,
  goal: goalNames,
  language: { da: { da: ['dansk', 'da'], en: ['danish', 'da'] }, en: { da: ['engelsk', 'en'], en: ['english', 'en'] } },
  optedOut: {
    unsubscribed: { da: ['afmeldt'], en: ['unsubscribed'] },
    objected: { da: ['vil-ikke-kontaktes'], en: ['objects', 'objected'] }
  },
  followUp: {
    overdue: { da: ['over-frist'], en: ['overdue'] },
    today: { da: ['i-dag'], en: ['today'] },
    week: { da: ['om-en-uge', 'uge'], en: ['within-a-week', 'week'] },
    later: { da: ['senere'], en: ['later'] }
  },
  rhythm: {
    ok: { da: ['ok'], en: ['ok'] },
    due: { da: ['på-tide'], en: ['due'] },
    overdue: { da: ['over-tiden'], en: ['overdue'] },
    losing: { da: ['ved-at-glippe'], en: ['losing-touch'] },
    unknown: { da: ['ukendt'], en: ['unknown'] }
  },
  projectStatus: {
    idea: { da: ['idé', 'ide'], en: ['idea'] },
    planned: { da: ['planlagt', 'planlagte'], en: ['planned'] },
    running: { da: ['i-gang', 'igang'], en: ['running'] },
    paused: { da: ['på-pause', 'pause'], en: ['paused'] },
    finished: { da: ['afsluttet', 'afsluttede'], en: ['finished'] },
    stopped: { da: ['standset', 'standsede'], en: ['stopped'] }
  },
  projectRole: {
    lead: { da: ['leder', 'projektleder'], en: ['lead'] },
    initiator: { da: ['initiativtager'], en: ['initiator'] },
    partner: { da: ['partner'], en: ['partner'] },
    funder: { da: ['støttegiver'], en: ['funder'] },
    evaluator: { da: ['evaluator'], en: ['evaluator'] },
    host: { da: ['vært'], en: ['host'] },
    contact: { da: ['kontaktperson'], en: ['contact'] }
  },
  seat: {
    chair: { da: ['formand'], en: ['chair'] },
    deputy: { da: ['næstformand'], en: ['deputy'] },
    member: { da: ['medlem'], en: ['member'] },
    substitute: { da: ['suppleant'], en: ['substitute'] },
    secretary: { da: ['sekretær'], en: ['secretary'] }
  },
  groupStatus: {
    active: { da: ['i-gang', 'igang'], en: ['active'] },
    paused: { da: ['på-pause', 'pause'], en: ['paused'] },
    closed: { da: ['afsluttet'], en: ['closed'] }
  },
  eventKind: {
    'partner-meeting': { da: ['partnermøde'], en: ['partner-meeting'] },
    'morning-talk': { da: ['morgenmøde'], en: ['morning-talk'] },
    seminar: { da: ['seminar'], en: ['seminar'] },
    conference: { da: ['konference'], en: ['conference'] },
    board: { da: ['bestyrelsesmøde'], en: ['board'] },
    other: { da: ['andet'], en: ['other'] }
  },
  eventStatus: {
    planned: { da: ['planlagt', 'planlagte'], en: ['planned'] },
    held: { da: ['holdt'], en: ['held'] },
    cancelled: { da: ['aflyst', 'aflyste'], en: ['cancelled'] }
  },
  initiativeKind: {
    call: { da: ['opråb'], en: ['call'] },
    letter: { da: ['brev'], en: ['letter'] },
    'op-ed': { da: ['kronik'], en: ['op-ed'] },
    statement: { da: ['udtalelse'], en: ['statement'] },
    other: { da: ['andet'], en: ['other'] }
  },
  leave: yesNoNames,
  primary: yesNoNames
} as const satisfies Partial<Record<FilterFieldName, Names<string>>>
