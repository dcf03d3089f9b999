import type { shell as danish } from '../da/shell.ts'
import type { Same } from '../messages.ts'

export const shell = {
  skip: 'Skip to content',
  menubar: 'Menu',
  places: 'Main menu',
  noFile: 'New card index',
  overdue_one: '{{count}} overdue',
  overdue_other: '{{count}} overdue',
  menu: { file: 'File', edit: 'Edit', view: 'View', go: 'Go to', card: 'Card', tools: 'Tools', help: 'Help' },
  saved: 'Everything is saved.',
  practice: 'Practice: the partners here are made up. Your own file is untouched.',
  practiceName: 'Practice',
  notFound: {
    title: 'There is no page here',
    text: 'The address does not match anything in Kartotek. It may be a card that was deleted, or an old bookmark.',
    back: 'Go to Overview'
  },
  crashed: {
    title: 'The screen could not be shown',
    text: 'Your data is safe: all that you have saved is in the card index. Reload the screen. If it goes on, copy the report for whoever helps you; there is no personal data in it.',
    reload: 'Reload the screen',
    report: 'Copy report'
  },
  drop: 'Let go of the file to read it. Nothing is saved before you have seen it.',
  shortcuts: {
    title: 'Shortcuts',
    none: 'no shortcut',
    grid: 'In tables',
    move: 'Move',
    ends: 'To the ends of the row',
    corners: 'To the first and last row',
    page: 'A page up or down',
    open: 'Open the card',
    peek: 'Peek in the side panel',
    tick: 'Tick the row',
    tickAll: 'Tick all that match',
    clear: 'Clear the ticks',
    jump: 'Letters jump to the name'
  }
} as const satisfies Same<typeof danish>
