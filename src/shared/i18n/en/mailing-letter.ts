import type { mailingLetter as da } from '../da/mailing-letter.ts'
import type { Same } from '../messages.ts'

/** A template, how it is written, and the letter as it will be read. */
export const mailingLetter = {
  template: {
    screen: 'Template',
    new: 'New template',
    create: 'New template',
    newFrom: 'New: {{start}}',
    save: 'Save the template',
    saved: 'The template has been saved.',
    forget: 'Drop changes',
    notSaved: 'Not saved',
    unsaved: 'The changes are not saved. They stay here until you save or undo them, also when the window has been closed.',
    column: { name: 'Template', subject: 'Subject', language: 'Language', purpose: 'Purpose', updated: 'Changed' },
    remove_one: 'Delete {{count, number}} template',
    remove_other: 'Delete {{count, number}} templates',
    removed_one: '{{count, number}} template is in the trash.',
    removed_other: '{{count, number}} templates are in the trash.',
    none: 'There are no templates yet.',
    noneText: 'Begin with an invitation and change it, or with an empty letter.'
  },
  editor: {
    title: 'Template',
    name: 'Name',
    namePlaceholder: 'What you call the template',
    language: 'Language',
    purpose: 'Purpose',
    twin: 'Twin',
    noTwin: 'none',
    subject: 'Subject',
    body: 'Letter',
    tools: 'Formatting',
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    list: 'Bullets',
    numbers: 'Numbered list',
    heading: 'Heading',
    field: 'Merge field',
    if: 'If …',
    problems: 'To be corrected',
    words_one: '{{count, number}} word',
    words_other: '{{count, number}} words'
  },
  problem: {
    inSubject: 'Subject, character {{column}}:',
    inLine: 'Line {{line}}, character {{column}}:',
    signature: 'Signature, line {{line}}, character {{column}}:',
    attachment: 'Attachment {{line}}, character {{column}}:',
    unknownField: 'there is no merge field "{{field}}".',
    hint: 'Did you mean "{{hint}}"?',
    emptySubject: 'the letter has no subject.',
    limits: 'the letter computes too long or writes too much.'
  },
  preview: {
    look_one: '{{places, number}} of {{count, number}} to look at: {{what}}',
    look_other: '{{places, number}} of {{count, number}} to look at: {{what}}',
    lacks: '{{count, number}} without {{field}}',
    onlyThem: 'Show only them',
    everybody: 'Show all',
    title: 'Preview',
    previous: 'Previous recipient',
    next: 'Next recipient',
    nobody: 'Nobody can get the letter yet.',
    problems: 'The letter cannot be shown until it has been corrected.',
    noSubject: 'Write a subject, and the letter is shown here.',
    stale: 'The letter cannot be read as it stands. This is the last one that could.',
    missing: 'Empty in this letter: {{fields}}'
  },
  mail: {
    tabs: 'Show as',
    mail: 'E-mail',
    text: 'Text',
    source: 'Source',
    from: 'From',
    to: 'To',
    cc: 'Copy',
    subject: 'Subject',
    frame: 'The letter as it will be read'
  }
} as const satisfies Same<typeof da>
