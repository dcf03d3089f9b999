import type { commands as danish } from '../da/commands.ts'
import type { Same } from '../messages.ts'

export const commands = {
  'file.paste-page': 'Paste partner page …',
  'file.saved': 'Is everything saved?',
  'file.print': 'Print …',
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'edit.find': 'Search in this view',
  'view.scheme-light': 'Light',
  'view.scheme-dark': 'Dark',
  'view.scheme-auto': 'As the system',
  'view.rows-dense': 'Dense rows',
  'view.rows-normal': 'Normal rows',
  'view.rows-roomy': 'Roomy rows',
  'view.language-da': 'Dansk',
  'view.language-en': 'English',
  'go.overview': 'Overview',
  'go.partners': 'Partners',
  'go.persons': 'Persons',
  'go.letters': 'Letters',
  'go.log': 'Log and follow-up',
  'go.back': 'Back',
  'go.forward': 'Forward',
  'card.new': 'New card',
  'card.log': 'Log a contact …',
  'card.previous': 'Previous card',
  'card.next': 'Next card',
  'card.remove': 'Delete the chosen',
  'help.shortcuts': 'Shortcuts'
} as const satisfies Same<typeof danish>
