import type { CommandId } from '../../commands.ts'

/** One label for each command, as it stands in the menus. */
export const commands = {
  'file.paste-page': 'Indsæt partnerside …',
  'file.saved': 'Er alt gemt?',
  'file.print': 'Udskriv …',
  'edit.undo': 'Fortryd',
  'edit.redo': 'Gentag',
  'edit.find': 'Søg i visningen',
  'view.scheme-light': 'Lyst',
  'view.scheme-dark': 'Mørkt',
  'view.scheme-auto': 'Som maskinen',
  'view.rows-dense': 'Tætte rækker',
  'view.rows-normal': 'Almindelige rækker',
  'view.rows-roomy': 'Luftige rækker',
  'view.language-da': 'Dansk',
  'view.language-en': 'English',
  'go.overview': 'Overblik',
  'go.partners': 'Partnere',
  'go.persons': 'Personer',
  'go.letters': 'Breve',
  'go.log': 'Log og opfølgning',
  'go.back': 'Tilbage',
  'go.forward': 'Frem',
  'card.new': 'Nyt kort',
  'card.log': 'Log en kontakt …',
  'card.previous': 'Forrige kort',
  'card.next': 'Næste kort',
  'card.remove': 'Slet de valgte',
  'help.shortcuts': 'Genveje'
} as const satisfies Record<CommandId, string>
