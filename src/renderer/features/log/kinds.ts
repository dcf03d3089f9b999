import { IconCalendarPlus, IconMail, IconNote, IconPhone, IconUsers } from '@tabler/icons-react'

/** The icon of each kind of contact, and of a follow-up. */
export const kindIcons = { call: IconPhone, email: IconMail, meeting: IconUsers, note: IconNote, followUp: IconCalendarPlus } as const
