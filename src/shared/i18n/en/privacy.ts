import type { privacy as danish } from '../da/privacy.ts'
import type { Same } from '../messages.ts'

export const privacy = {
  band: 'Personal data is hidden: e-mail, phone, address, notes and statements are not on the screen.',
  end: 'Show it again',
  hidden: 'Hidden. {{field}} cannot be edited while personal data is hidden.',
  copy: 'Hidden facts are not copied.',
  mail: 'The letter is hidden while personal data is hidden.',
  ask: {
    title: 'Personal data is hidden',
    file: 'It is hidden on the screen, but stands in the file.',
    copy: 'It is hidden on the screen, but stands in what you copy.',
    paper: 'It is hidden on the screen, but stands on the paper.',
    letters: 'It is hidden on the screen, but stands in the drafts.'
  },
  goOn: { file: 'Save the file', copy: 'Fetch for copying', paper: 'Print', letters: 'Write the drafts' }
} as const satisfies Same<typeof danish>
