import type { opening as da } from '../da/opening.ts'
import type { Same } from '../messages.ts'

export const opening = {
  title: {
    'file.damaged': '{{name}} is damaged',
    'file.locked': '{{name}} is open somewhere else',
    'file.other-machine': '{{name}} may be open on another machine',
    'file.read-only': '{{name}} cannot be written to',
    'file.newer': '{{name}} is of a newer version',
    'file.not-ours': '{{name}} is no card file',
    'file.synced-folder': '{{name}} lies in a folder that is synced',
    'file.network-folder': '{{name}} lies on a network drive'
  },
  damagedText: 'That happens most often when a disk fails, or a drive is taken out too early. Kartotek has not changed the file.',
  goodCopy: 'The copy {{when}} is good',
  goodCopyText: '{{partners}} partners and {{persons}} persons, opened and checked. You lose at most what was written since.',
  noCopy: 'There is no good backup on this machine. If you have one on a USB drive or elsewhere, choose it.',
  restoreNewest: 'Restore the copy',
  chooseCopy: 'Choose another copy',
  restoreNote: 'The file as it is is kept for 30 days, so that restoring can be undone.',
  retry: 'Try again',
  retryNote: 'when what was in the way is gone',
  reading: 'Open for reading',
  readingNote: 'without being able to change anything',
  force: 'Open all the same',
  forceNote: 'only when you know that it is not open on the other machine',
  forceTitle: 'Open all the same?',
  forceText: 'If the card file is open on {{host}}, it can be damaged when both write. Type the name of the machine to confirm.',
  bringHome: 'Copy to this machine, and open',
  bringHomeNote: 'The file that lies there now stays.',
  other: 'Open another card file',
  otherNote: 'that lies on the machine',
  start: 'Begin a new one',
  startNote: 'from the first page',
  details: 'Copy details',
  detailsNote: 'for whoever helps you; without names',
  lies: 'The folder {{folder}}'
} as const satisfies Same<typeof da>
