import type { reports as da } from '../da/reports.ts'
import type { Same } from '../messages.ts'

export const reports = {
  title: 'Reports',
  status: '{{title}} · {{period}}',
  all: 'All reports',
  count: 'Count',
  head: { period: 'Period', total: 'In all' },
  noPartners: 'There were no active partners on {{day}}.',
  empty: 'Nothing to show in that period',
  emptyText: 'Choose a longer period, or go on to another report.',
  figures: 'The figures',
  period: {
    label: 'Period',
    'alliance-year': 'Year of the alliance',
    'alliance-year-before': 'Year of the alliance before',
    year: 'Calendar year',
    'year-before': 'Last calendar year',
    'last-12-months': 'Last 12 months',
    own: 'Own period',
    from: 'From',
    to: 'To',
    wrong: 'The period ends before it begins.'
  },
  export: {
    label: 'Save',
    pdf: 'PDF with the chart',
    png: 'Chart as PNG',
    svg: 'Chart as SVG',
    csv: 'Figures as CSV',
    xlsx: 'Figures as Excel'
  },
  cli: {
    report: 'reports of a period',
    list: 'the reports there are',
    show: 'show a report; without days, of the year of the alliance',
    name: 'report',
    format: 'as a file; else as text, with --json as data',
    out: 'file to write to; else to stdout',
    asOf: 'as it was when that day ended'
  },
  page: 'Page {{page}} of {{pages}}',
  made: 'Taken {{day}}',
  partners: {
    title: 'Partners over time',
    sentence:
      'From {{from}} to {{to}}: {{joined, number}} joined, {{left, number}} left. Active partners: {{before, number}} before, {{total, number}} at the end.',
    stayed: 'Were there before',
    fresh: 'Joined',
    noDate_one: '{{number}} partner has no date for when it joined, and counts from the beginning.',
    noDate_other: '{{number}} partners have no date for when they joined, and count from the beginning.',
    noEnd_one: '{{number}} partner that left has no date for it, and is not counted.',
    noEnd_other: '{{number}} partners that left have no date for it, and are not counted.',
    milestone: '◆ {{day}}: {{title}}',
    head: { period: 'Period', total: 'Partners at the end', joined: 'Joined', left: 'Left', milestones: 'Milestones' }
  },
  types: {
    title: 'Partners by type',
    head: 'Type',
    sentence: 'Active partners on {{day}}: {{total, number}}. Most: {{most}}, {{count, number}}.',
    unknown_one: '{{number}} partner has no type.',
    unknown_other: '{{number}} partners have no type.'
  },
  focus: {
    title: 'Partners by focus area',
    head: 'Focus area',
    sentence: 'Active partners on {{day}}: {{total, number}}. Most: {{most}}, {{count, number}}.',
    nothing: 'No partner had a focus area {{day}}.',
    several: 'A partner may have several focus areas.',
    none: 'No focus area',
    unknown_one: '{{number}} partner has no focus area.',
    unknown_other: '{{number}} partners have no focus area.'
  },
  places: {
    title: 'Partners by part of the country',
    head: 'Part of the country',
    sentence: 'Active partners on {{day}}: {{total, number}}. Most: {{most}}, {{count, number}}.',
    unknown_one: '{{number}} partner has no postal code.',
    unknown_other: '{{number}} partners have no postal code.',
    none: 'No postal code',
    capital: 'Greater Copenhagen',
    north: 'North Zealand and Bornholm',
    zealand: 'Zealand and islands',
    funen: 'Funen',
    southJutland: 'South Jutland',
    westJutland: 'Central and West Jutland',
    eastJutland: 'East Jutland',
    northJutland: 'North Jutland'
  },
  projects: {
    title: 'Projects',
    sentence: 'Begun: {{started, number}}. Ended: {{ended, number}}. Running at the end: {{running, number}}.',
    nothing: 'There are no projects that have begun.',
    ran: 'Were running',
    fresh: 'Begun',
    noDate_one: '{{number}} project has no period, and counts as running all the time.',
    noDate_other: '{{number}} projects have no period, and count as running all the time.',
    head: { running: 'Running at the end', started: 'Begun', ended: 'Ended' }
  },
  outreach: {
    title: 'Contact month by month',
    sentence:
      'Calls {{call, number}}, e-mail {{email, number}}, meetings and visits {{meeting, number}}; {{total, number}} in all. Most in {{most}}.',
    nothing: 'No calls, e-mails or meetings in the log in that period.'
  },
  silent: {
    title: 'Whom have we not talked with?',
    sentence:
      'Of {{total, number}} active partners we had a dialogue with {{talked, number}} in the period; with {{silent, number}} we had none.',
    within: 'Dialogue in the period',
    before: 'Last dialogue is older',
    never: 'No dialogue',
    unknown: 'Unknown before {{since}}',
    notKnown: 'unknown',
    none: 'none',
    since: 'The log begins {{day}}; what was before, it does not know.',
    more_one: '{{number}} more that is not named here.',
    more_other: '{{number}} more that are not named here.',
    head: { partner: 'Partner', dialogue: 'Last dialogue', outreach: 'Last outreach', count: 'Count' }
  },
  lists: {
    title: 'Lists and opt-outs',
    sentence:
      'Put on lists: {{listed, number}}. Unsubscribed: {{withdrawn, number}}. Objected: {{objected, number}}. Most happened in {{most}}.',
    nothing: 'Nobody was put on a list or opted out in that period.',
    byRule: 'Only those put on by hand: who a rule found on a day is not kept.'
  },
  'follow-ups': {
    title: 'Follow-ups',
    sentence:
      'Of {{total, number}} follow-ups due in the period {{kept, number}} were done in time ({{percent}} %), {{late, number}} later, {{dropped, number}} were dropped and {{open, number}} are open.',
    nothing: 'No follow-ups due in that period.'
  },
  /** What figures of the last three reports count. */
  kind: {
    all: 'All',
    call: 'Calls',
    email: 'E-mail',
    meeting: 'Meetings and visits',
    listed: 'Put on lists',
    withdrawn: 'Unsubscribed',
    objected: 'Objected',
    kept: 'Done in time',
    late: 'Done later',
    dropped: 'Dropped',
    open: 'Open',
    notDone: 'Open and dropped'
  },
  rows: {
    title: '{{title}}: {{kind}}',
    back: 'Back to the report',
    count_one: '{{number}} row',
    count_other: '{{number}} rows',
    first: 'The first {{shown, number}} of {{count, number}} are shown.',
    nothing: 'There are no rows any more; something has changed.',
    head: { on: 'Day', kind: 'Kind', what: 'What', card: 'Who', doneOn: 'Done or dropped' },
    nobody: 'an address without a card'
  }
} as const satisfies Same<typeof da>
