import type { cli as da } from '../da/cli.ts'
import type { Same } from '../messages.ts'
import { cliHelp } from './cli-help.ts'
import { cliWords } from './cli-words.ts'

/** The command line: help, answers, and what the words in its tables are called. */
export const cli = {
  about: 'Partners and persons of an alliance: import, find, write, log. Everything happens on this machine.',
  yes: 'yes',
  no: 'no',
  new: { done: 'The card file is made: {{path}}' },
  check: {
    ok: 'The card file is whole.',
    problem: '{{what}} ({{count}})',
    code: {
      damaged: 'The file is damaged',
      'not-as-written': 'Content that changed by itself: {{at}}',
      'history-broken': 'The history is not as it was written, from {{at}} on',
      'foreign-key': 'Cards refer to cards that do not exist',
      'owner-gone': 'Addresses without an owner',
      'tagged-gone': 'Tags on cards that do not exist',
      'follow-up-gone': 'Follow-ups on cards that do not exist',
      'activity-without-party': 'Log without persons',
      'search-index': 'Search indexes that do not match the cards',
      'not-searchable': 'Cards that a search cannot find',
      'not-sortable': 'Cards without a place in the alphabet',
      'sent-without-activity': 'Sent letters that are missing on the timeline'
    }
  },
  salvage: {
    done: 'Salvaged: {{read, number}} rows in {{path}}. Lost: {{lost, number}}. Left out because they belonged to something lost: {{dropped, number}}.',
    table: '{{table}}: {{read, number}} salvaged, {{lost, number}} lost',
    doubtful: 'Not as in the newest backup: {{count, number}}',
    changed: 'changed by itself',
    missing: 'is only in the backup'
  },
  lending: {
    lent: 'Lent to {{to}}: {{name}}. Meanwhile the card index can only be read.',
    handedOver: 'Handed over to {{to}}: {{name}}. The card index can only be read.',
    returned: 'Returned: {{name}}.',
    takenBack: 'The card index is taken back.',
    begun: 'The card index is open: {{path}}',
    received: 'The card index is back. {{theirs}} changes from there, {{mine}} of your own.',
    what: { loan: 'Borrowed from {{giver}}.', handover: 'Handed over from {{giver}}.', return: 'Returned by {{taker}}.' }
  },
  backup: {
    done: 'The backup is made and verified: {{name}} ({{kilobytes}} kB)',
    same: 'Nothing has changed since {{name}}.',
    unchecked: 'not checked',
    holds: 'The backup holds {{partners}} partners and {{persons}} persons.',
    differs: '{{what}}: {{added}} go, {{changed}} become as before, {{removed}} come back',
    restored: '{{name}} is restored. What was there before is put aside for 30 days.',
    passphrase: 'Passphrase:'
  },
  find: {
    none: 'Nobody is called "{{who}}". Try a part of the name, or find it with "kartotek persons" and "kartotek partners".',
    noneYet: 'None is called "{{who}}": there is none yet.',
    noneOf: 'There is none called "{{who}}". There are: {{names}}.',
    several: '{{count}} match "{{who}}". Use the id:'
  },
  edit: {
    added: {
      partner: 'The partner {{name}} is added.',
      person: 'The person {{name}} is added.',
      project: 'The project {{name}} is created.'
    },
    changed: 'Saved.',
    unchanged: 'Nothing to change: it said so already.',
    removed: '{{name}} is in the trash. "kartotek undo" brings it back.',
    noRole: 'The person has no role at a partner, so title and primary contact cannot be set.'
  },
  import: {
    verdict: '{{source}}: {{partners}}, {{persons}}: {{inOrder}} in order, {{toLookAt}} to look at',
    projects: {
      verdict: '{{source}}: {{projects}}: {{inOrder}} in order, {{toLookAt}} to look at',
      created: '{{projects}} added',
      updated: '{{projects}} updated'
    },
    line: 'line {{line}}',
    more_one: '… and {{count}} more line',
    more_other: '… and {{count}} more lines',
    done: 'Saved: {{what}}. Undo with "kartotek undo {{set}}".',
    unchanged: 'The source is as it was. Nothing is changed.',
    created: '{{partners}} and {{persons}} added',
    updated: '{{partners}} and {{persons}} updated',
    ended: '{{partners}} and {{persons}} ended',
    optOuts_one: '{{count}} wish to be left alone noted',
    optOuts_other: '{{count}} wishes to be left alone noted',
    bigStdin: '--big cannot read stdin. Save it in a file first',
    keptAway: 'wished to be erased {{day}}: is not imported',
    noneErased: '{{who}} is not among those in the source who wished to be erased',
    bigErased: '--take-erased cannot be used with --big. Read the file without --big',
    bigReport: '--report cannot be used with --big. The first 200 remarks are in the answer',
    bigKind: '--big reads only CSV and JSON',
    bigVerdict: '{{source}}: {{partners}}, {{persons}}',
    trial: 'Nothing is kept.',
    restored_one: 'The extract is read: {{count}} row.',
    restored_other: 'The extract is read: {{count}} rows.',
    inDump_one: 'The extract has {{count}} row. Nothing is saved.',
    inDump_other: 'The extract has {{count}} rows. Nothing is saved.'
  },
  list: {
    created_one: 'The list "{{name}}" is created: {{count}} gets the letter.',
    created_other: 'The list "{{name}}" is created: {{count}} get the letter.',
    included_one: '{{count}} gets the letter.',
    included_other: '{{count}} get the letter.'
  },
  template: {
    goesAlong: 'Goes along: {{what}}',
    added: 'The template "{{name}}" is added.',
    ok: 'The template can be used.',
    inSubject: 'The subject'
  },
  labels: {
    done_one: '{{count}} is in the file {{path}}',
    done_other: '{{count}} are in the file {{path}}',
    would_one: '{{count}} would be in the file. Nothing is written.',
    would_other: '{{count}} would be in the file. Nothing is written.'
  },
  merge: {
    file_one: '{{count}} is in the file {{folder}}',
    file_other: '{{count}} are in the file {{folder}}',
    noAddress: 'No postal address: {{name}}',
    tooLong: 'More text than there is room for: {{name}}',
    missing_one: 'Missing in {{count}} letter: {{field}}',
    missing_other: 'Missing in {{count}} letters: {{field}}',
    done_one: '{{count}} draft written to {{folder}}',
    done_other: '{{count}} drafts written to {{folder}}',
    would_one: '{{count}} draft would be written. Nothing is written.',
    would_other: '{{count}} drafts would be written. Nothing is written.',
    next: 'Written is not sent: when they are sent, say so with: kartotek mailing sent "{{name}}"',
    noSender: 'Give it with: kartotek edit alliance senderName="…" senderEmail=…'
  },
  mailing: {
    sent_one: '{{count}} letter is sent and on the timeline.',
    sent_other: '{{count}} letters are sent and on the timeline.'
  },
  send: {
    password: 'Password of {{user}} at {{host}}:',
    works: 'The connection works: the server accepted user and password.',
    trial: 'A letter was sent to {{to}}.',
    sent_one: '{{count}} letter was sent and is on the timeline.',
    sent_other: '{{count}} letters were sent and are on the timeline.',
    held_one: '{{count}} held back',
    held_other: '{{count}} held back',
    failed_one: '{{count}} refused by the server',
    failed_other: '{{count}} refused by the server',
    unknown_one: '{{count}} is in doubt and is not sent again by itself: kartotek mailing unknown "{{name}}"',
    unknown_other: '{{count}} are in doubt and are not sent again by themselves: kartotek mailing unknown "{{name}}"',
    left_one: '{{count}} is waiting: kartotek mailing resume "{{name}}"',
    left_other: '{{count}} are waiting: kartotek mailing resume "{{name}}"',
    stopped_one: 'Stopped. {{count}} does not get the letter.',
    stopped_other: 'Stopped. {{count}} do not get the letter.',
    unknownCount_one: '{{count}} letter in doubt',
    unknownCount_other: '{{count}} letters in doubt'
  },
  personData: {
    report: 'Report with {{count, number}} rows written to {{path}}',
    confirm: 'Nothing was erased. Write --confirm "{{name}}" to erase.',
    erased: 'Erased for good: {{count, number}} rows. {{blanked, number}} texts cleaned, {{files, number}} files deleted.'
  },
  optout: {
    withdrawn: 'Unsubscribed: {{purpose}}.',
    objected: 'Noted: must not be contacted.',
    already: 'That was noted already.',
    persons_zero: 'Nobody in the card file has the address; it is on the suppression list.',
    persons_one: '{{count}} person has the address.',
    persons_other: '{{count}} persons have the address.'
  },
  log: {
    done: '{{kind}} logged: {{names}}',
    followUp: 'Follow-up {{day}}: {{title}}',
    followUpTitle: 'Follow up'
  },
  followUp: { overdue_one: '{{count}} day over', overdue_other: '{{count}} days over' },
  export: {
    done: 'The card file is written out: {{path}} ({{kilobytes}} kB)',
    rows_one: '{{count}} row is written out: {{path}} ({{kilobytes}} kB)',
    rows_other: '{{count, number}} rows are written out: {{path}} ({{kilobytes}} kB)',
    excluded_one: '{{count}} on the list is left out. "kartotek list show" says why.',
    excluded_other: '{{count, number}} on the list are left out. "kartotek list show" says why.',
    whole: 'an extract as json is the whole card file; use csv, xlsx or vcard for a part of it',
    one: 'choose either a list, or persons and partners with a search'
  },
  history: {
    undone: 'undone',
    of: { undo: 'Undone: {{label}}', redo: 'Redone: {{label}}' },
    done: { undo: 'Undone: {{label}} ({{count}})', redo: 'Redone: {{label}} ({{count}})' },
    kept: 'Kept: {{what}}: {{why}}'
  },
  generate: { done: 'Made up: {{partners}} partners and {{contacts}} persons (seed {{seed}}).' },
  demo: {
    text: {
      alliance: 'The Alliance for Equal Access',
      list: 'Everybody with e-mail',
      template: 'Invitation to the partner meeting',
      meeting: 'Partner meeting',
      place: 'Broens Beboerhus, Odense',
      folder: 'drafts',
      how: 'Said so in a mail',
      call: 'Would like to hear more about the working groups.',
      followUp: 'Call again'
    },
    import: 'The partner page of the fictional alliance is read.',
    imported: 'The review is accepted: {{partners}} partners and {{persons}} persons were added in one step.',
    undone: 'The step is undone ({{count}} changes taken back): now there are {{partners}} partners.',
    redone: 'And redone: {{partners}} partners and {{persons}} persons.',
    optedOut: '{{name}} wants no newsletter. That is noted, with how we know.',
    list: 'The list "{{name}}" follows the query has:email, one person per partner: {{count}} get the letter.',
    template: 'The template "{{name}}" is added.',
    written: '{{count}} drafts are written. Written is not sent.',
    sent: '"{{name}}": {{count}} are sent, only {{except}} not. Only now the letter is on their timelines.',
    logged: 'A call with {{name}} is logged, with a follow-up on {{day}}:',
    filled:
      'What else the alliance does is added: {{projects}} projects, {{groups}} working groups, {{events}} events, and what was said and promised.',
    checked: 'The card file is examined: all is whole.',
    broken: 'The card file is examined: something is wrong.',
    files: 'The card file:  {{file}}\nThe drafts:     {{letters}}'
  },
  ...cliHelp,
  ...cliWords
} as const satisfies Same<typeof da>
