import type { cases as da } from '../da/cases.ts'
import type { Same } from '../messages.ts'

/** Wishes about one's own data: left alone, told, corrected, erased. */
export const cases = {
  title: 'Wishes about one’s own data',
  status_one: '{{count, number}} open',
  status_other: '{{count, number}} open',
  intro: 'When somebody wants to know what you have of them, or have it corrected or erased, you have a month to answer.',
  tabs: { label: 'Which wishes', open: 'Open', closed: 'Closed', retention: 'Retention' },
  kind: {
    'no-newsletter': 'No newsletter',
    object: 'Objects to contact',
    access: 'See one’s data',
    rectify: 'Have something corrected',
    restrict: 'Restrict the use',
    erase: 'Be erased'
  },
  note: {
    'no-newsletter': 'Unsubscribed at once. Other letters still go to the person.',
    object: 'Noted at once. No letters go to the person, from lists neither.',
    access: 'You get a report with all there is, as PDF and as a file for another program.',
    rectify: 'Correct the card, and close the wish when it is done.',
    restrict: 'The card stays, but no letters go to the person while the wish is open.',
    erase: 'You see all that is found, answer the person, and erase afterwards.'
  },
  outcome: { done: 'Done', refused: 'Refused', withdrawn: 'Withdrawn' },
  column: {
    who: 'Who',
    kind: 'Wish',
    received: 'Received',
    due: 'Answer by',
    answered: 'Answered',
    closed: 'Closed',
    outcome: 'Outcome'
  },
  erased: 'Erased person',
  late: 'Overdue',
  empty: 'No open wishes',
  emptyText: 'A wish begins on the card of the person, under "Wishes …".',
  noneClosed: 'No closed wishes yet',
  wishes: 'Wishes …',
  new: {
    title: 'What does {{name}} want?',
    kind: 'Wish',
    how: 'How did it come?',
    howPlaceholder: 'for instance "mail of 3 November"',
    received: 'Received',
    submit: 'Note the wish',
    done: 'The wish is noted and done.',
    opened: 'The wish is noted: answer by {{day}}'
  },
  onCard: { open: '{{kind}}: answer by {{day}}', late: '{{kind}}: was to be answered by {{day}}', show: 'Show' },
  act: {
    label: 'Do something about the wish',
    column: 'Action',
    report: 'Make a report …',
    answer: 'Write the answer',
    answered: 'Is answered …',
    erase: 'Erase …',
    close: 'Close …',
    card: 'Open the card'
  },
  answered: { title: 'When was {{name}} answered?', on: 'Day', submit: 'Note the answer', saved: 'The answer is noted.' },
  close: {
    title: 'Close the wish',
    outcome: 'Outcome',
    reason: 'Reason',
    reasonNote: 'A refusal needs a reason. Do not write more than you want to keep.',
    submit: 'Close the wish',
    saved: 'The wish is closed.',
    lifted: 'The wish is closed. The person may be written to again.',
    stays: 'The wish is closed. The person still gets no letters: another no holds.',
    restriction:
      'The restriction ends when the wish is closed: {{name}} may be written to again. Tell the person first. If it is to go on, leave the wish open.',
    restrictionNote: 'Write why the restriction ends. It stands on the card.'
  },
  report: {
    title: 'Report to {{name}}',
    text: 'The report has everything that is kept of {{name}}: card, roles, log, letters, history and texts that mention the name. Read it before you send it: notes may mention others.',
    pdf: 'Get the PDF',
    json: 'Get it for another program',
    job: 'Making the report',
    made: 'The report is saved. There are {{rows, number}} rows in it.'
  },
  erase: {
    title: 'Erase {{name}} for good',
    lead: 'This is the only change in Kartotek that cannot be undone.',
    loading: 'Looking for {{name}} …',
    rows: 'Erased',
    rowsNone: 'Only the card.',
    silent: 'Name, addresses and numbers are taken out here, too',
    hits: 'Texts that mention {{name}}',
    hitsNote: 'Tick what is to stay. In the rest, […] takes the place of the name.',
    hitsNone: 'No other texts mention the person.',
    namesake_one: '{{count}} other has the same name: look whom the text means.',
    namesake_other: '{{count}} others have the same name: look whom the text means.',
    keep: 'Keep {{where}}',
    keeps: 'printed or approved',
    files: 'Files that Kartotek has written',
    filesNote: 'Tick those to delete. If they were sent or moved, you have to remember them yourself.',
    place: { gone: 'not there any more', fetched: 'downloaded to a place Kartotek does not know: delete it yourself' },
    fileSure: 'the person is in it',
    fileMaybe: 'the person may be in it',
    filesNone: 'No files were written with the person.',
    backups: 'Backups',
    backupsNote_one:
      '{{count, number}} backup still has the person. By {{day}} it is gone. If it is restored before, the person is erased again before it opens.',
    backupsNote_other:
      '{{count, number}} backups still have the person. By {{day}} they are gone. If one is restored before, the person is erased again before it opens.',
    backupsNone: 'No backup has the person.',
    after:
      'What stays is the wish without the name, and a print of addresses and name that nobody can read, so that the person does not come back with an import.',
    answer: 'Answer first',
    answerNote: 'Write to {{name}} that the data will be erased. Afterwards the address is gone.',
    answeredOn: 'Answered {{day}}',
    noCase: 'There is no wish to be erased. It is noted and closed with the erasure.',
    without: 'Erase without an answer: there is nobody to answer',
    word: 'ERASE',
    typeWord: 'Type {{word}} to erase',
    submit: 'Erase {{name}} for good',
    job: 'Erasing a person',
    done: 'The person is erased for good.',
    doneMore_one: 'The name was taken out of {{count, number}} text.',
    doneMore_other: 'The name was taken out of {{count, number}} texts.'
  },
  retention: {
    note: 'Persons without a role with whom there was no contact. See whether there is a reason to keep them.',
    months: 'Months without role and contact',
    save: 'Save',
    saved: 'The time is saved.',
    empty: 'Nobody is kept longer than that',
    name: 'Name',
    since: 'No role since',
    contact: 'Last contact',
    because: 'Why',
    never: 'none',
    reason: { contact: 'no role and no contact', purpose: 'the time for {{purpose}} is over' },
    remove_one: 'Move {{count}} to the trash',
    remove_other: 'Move {{count, number}} to the trash'
  },
  overview: {
    title: 'Wishes about one’s own data',
    due_one: '{{count, number}} to be answered',
    due_other: '{{count, number}} to be answered',
    late_one: '{{count, number}} overdue',
    late_other: '{{count, number}} overdue'
  },
  processing: {
    save: 'Records of processing …',
    title: 'Records of processing activities',
    file: 'Records of processing',
    made: '{{alliance}} · {{day}} · GDPR article 30',
    subject: 'Subject',
    content: 'Content',
    who: 'Controller',
    contact: 'Contact',
    purposes: 'Purposes and legal basis',
    people: 'Whose data',
    peopleText:
      '{{persons, number}} persons: contact persons of partners, participants of projects, working groups and events, and those who signed.',
    data: 'Which data',
    dataText:
      'Name, title, organisation, e-mail, telephone and postal address; what was said and written about the cooperation; wishes about contact. No special categories and no civil registration number: what looks like one is reported.',
    recipients: 'Who receives the data',
    recipientsText: 'Nobody but those who are on the lists and in the letters themselves. {{files, number}} files were written out.',
    transfers: 'Transfers outside the EU',
    transfersText: 'None. The card index lies on this machine and sends nothing away.',
    retention: 'How long data are kept',
    retentionText:
      'Persons without a role and without contact for {{months}} months are looked through and erased. The trash is emptied after 30 days. Backups with an erased person are gone after 30 days.',
    security: 'Security',
    securityText: 'One file on one machine. Copies that leave the machine are encrypted. Each change is noted with day and author.',
    rights: 'Rights of the data subjects',
    rightsText: '{{open, number}} open and {{closed, number}} closed wishes about one’s own data.',
    basisNone: 'legal basis not stated',
    days: 'kept for {{days, number}} days'
  },
  civil: 'It looks like a civil registration number. Keep it only if you may and must have it.',
  erasedRow: 'Was erased and stays out',
  erasedImport: 'Wished to be erased {{day}}: is not imported.',
  override: {
    open: 'Take along …',
    title: 'Take {{name}} all the same?',
    text: 'On {{day}}, {{name}} wished to be erased. If the person has agreed to be here again, write how you know.',
    reason: 'Reason',
    submit: 'Take along'
  }
} as const satisfies Same<typeof da>
