import type { hosts as danish } from '../da/hosts.ts'
import type { Same } from '../messages.ts'

/** What the hosts say themselves: in the terminal, on the bare page of somebody who is not let in, in a box of the system. */
export const hosts = {
  signIn: 'This page belongs to a Kartotek you are not signed in to. Press Enter in the terminal it runs in, and use the new address.',
  startUsed: 'The start address is used, too old or wrong. Press Enter in the terminal Kartotek runs in, and use the new address.',
  running: 'Kartotek is running. The address is good once, for 10 minutes; Enter gives a new one, Ctrl+C stops.',
  opened: 'Kartotek is open in your browser. If it is not, use the address: it is good once, for 10 minutes. Ctrl+C stops.',
  alreadyRunning: 'The card file is open already. Here is a new address for it.',
  idle: 'Kartotek has stopped: no page has been open for 10 minutes.',
  due_one: '{{count}} follow-up is due today.',
  due_other: '{{count, number}} follow-ups are due today.',
  outside: 'Open {{host}} outside Kartotek?',
  outsideOpen: 'Open',
  outsideCancel: 'Cancel',
  sending: 'Letters are being sent. Close all the same? What is left is paused.',
  sendingStay: 'Stay',
  sendingLeave: 'Close'
} as const satisfies Same<typeof danish>
