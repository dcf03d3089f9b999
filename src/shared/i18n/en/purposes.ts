import type { purposes as da } from '../da/purposes.ts'
import type { Same } from '../messages.ts'

export const purposes = {
  title: 'Purposes',
  builtIn: { service: 'Service to partners', newsletter: 'Newsletter', personal: 'Personal letter' },
  note: {
    service: 'Meeting papers and the like; also goes to those who have unsubscribed from the newsletter.',
    newsletter: 'Those who have unsubscribed from the newsletter do not get it.',
    personal: 'A letter to one person; also goes to those who have said no. Sent to several, a no holds.'
  },
  class: { service: 'Service', newsletter: 'Newsletter', personal: 'Personal' }
} as const satisfies Same<typeof da>
