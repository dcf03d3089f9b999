import type { alliance as da } from '../da/alliance.ts'
import type { Same } from '../messages.ts'

export const alliance = {
  title: 'The alliance',
  add: 'Add',
  removed: 'Deleted.',
  source: 'Source',
  sourceNote: 'Where it stands, or who said it',
  note: 'Note',
  field: {
    name: 'Name',
    shortName: 'Short name',
    termFrom: 'Term from',
    termTo: 'Term to',
    admission: 'Admission',
    vision: 'Vision',
    goals: 'Goals',
    secretariat: 'Secretariat',
    yearBegins: 'Its year begins in',
    senderName: 'Sender',
    senderEmail: 'E-mail of the sender'
  },
  admission: { open: 'Open to new partners', closed: 'Closed to new partners' },
  role: {
    initiator: 'Initiator',
    chair: 'Chair',
    deputy: 'Deputy chair',
    board: 'Board',
    secretariat: 'Secretariat',
    spokesperson: 'Spokesperson'
  },
  people: {
    title: 'People of the alliance',
    none: 'Nobody yet. Here stands who speaks for the alliance.',
    add: 'Add one of the people of the alliance',
    edit: 'Edit',
    role: 'As',
    still: 'empty: still'
  },
  milestones: {
    title: 'Milestones',
    none: 'No milestones yet.',
    add: 'New milestone',
    edit: 'Edit the milestone',
    name: 'What',
    standing: 'Status',
    status: { planned: 'Planned', done: 'Reached', dropped: 'Dropped' },
    dueOn: 'Planned for',
    doneOn: 'Reached on',
    nth: 'Partner number {{count}}',
    reached: 'You have reached {{count, number}} partners.',
    make: 'Make it a milestone',
    refuse: 'No thanks',
    refused: 'You will not be asked again.'
  },
  totals: {
    title: 'Stated totals',
    none: 'Here stand numbers that you have stated, beside what is in the card index.',
    add: 'New stated total',
    edit: 'Edit the stated total',
    number: 'Number',
    what: 'Of what',
    statedOn: 'Stated on',
    stated: 'Stated {{what}}',
    below: 'The card index holds {{count, number}}. A lower number may stand, if that is what you stated.',
    subject: {
      partners: 'Partners',
      contacts: 'Contact persons',
      projects: 'Projects',
      'working-groups': 'Working groups',
      events: 'Events',
      initiatives: 'Initiatives'
    },
    of: {
      partners_one: '{{count}} partner',
      partners_other: '{{count, number}} partners',
      contacts_one: '{{count}} contact person',
      contacts_other: '{{count, number}} contact persons',
      projects_one: '{{count}} project',
      projects_other: '{{count, number}} projects',
      'working-groups_one': '{{count}} working group',
      'working-groups_other': '{{count, number}} working groups',
      events_one: '{{count}} event',
      events_other: '{{count, number}} events',
      initiatives_one: '{{count}} initiative',
      initiatives_other: '{{count, number}} initiatives'
    },
    counted: {
      same: 'in the card index {{counted}}, just as many',
      fewer: 'in the card index {{counted}}, {{count, number}} fewer',
      more: 'in the card index {{counted}}, {{count, number}} more: what was stated is less than what is counted'
    }
  },
  focus: {
    fact: 'Focus',
    title: 'Focus areas',
    none: 'No focus areas yet.',
    addTitle: 'New focus area',
    edit: 'Edit the focus area',
    nameDa: 'Name in Danish',
    nameEn: 'Name in English',
    parent: 'Lies under',
    top: 'At the top',
    under: 'Add below',
    merge: 'Merge with …',
    mergeTitle: 'Merge {{name}} with another',
    into: 'Becomes',
    mergeNote: 'Partners, projects and what lies below go over with it.',
    mergeNow: 'Merge',
    merged: 'Merged.'
  },
  goals: {
    title: 'Goals',
    none: 'No goals yet.',
    add: 'New goal',
    edit: 'Edit the goal',
    text: 'What the partner wants to do',
    status: { planned: 'Planned', 'under-way': 'Under way', reached: 'Reached', dropped: 'Dropped' },
    due: 'by {{when}}',
    dueOn: 'By',
    result: 'Result',
    evidence: 'How we know',
    evidenceNote: 'A link, a report, who said it'
  },
  quotes: {
    title: 'Quotations',
    none: 'No quotations yet.',
    add: 'New quotation',
    edit: 'Edit the quotation',
    text: 'Quotation',
    role: 'Said as one of',
    noRole: 'Nobody but themselves',
    titleThen: 'Title at the time',
    saidOn: 'Said on',
    url: 'Link'
  },
  contact: {
    is: 'Is a contact person',
    note: 'Else the person can be quoted and counted, but gets no letters for the partner.',
    none: 'no contact person',
    stop: 'Is no contact person',
    start: 'Is a contact person'
  },
  cli: {
    alliance: 'the alliance itself',
    show: 'show the alliance, its people and the stated totals',
    set: 'change facts of the alliance',
    milestone: 'milestones of the alliance',
    milestoneList: 'show the milestones',
    milestoneAdd: 'add a milestone',
    focus: 'focus areas',
    focusList: 'show the tree',
    focusAdd: 'add a focus area',
    focusSet: 'choose what a partner works for',
    goal: 'goals of partners',
    goalList: 'show the goals of a partner',
    goalAdd: 'add a goal',
    quote: 'quotations',
    quoteList: 'find quotations',
    quoteAdd: 'add a quotation',
    words: 'words that stand in the quotation'
  }
} as const satisfies Same<typeof da>
