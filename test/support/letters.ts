import { type EmlMessage, writeEml } from '#main/formats/eml/index.ts'
import type { MailingFields, RecipientFields } from '#main/formats/letter/index.ts'

interface Changes {
  readonly greeting?: RecipientFields['greeting']
  readonly contact?: Partial<RecipientFields['contact']>
  readonly partner?: Partial<RecipientFields['partner']>
}

/** The bytes of a mail whose files are all in it. */
export const emlOf = (message: EmlMessage): Uint8Array => writeEml(message).bytes

/** Someone about whom everything is known, but for the changes. */
export const aRecipient = ({ greeting = 'Kære Åse', contact, partner }: Changes = {}): RecipientFields => ({
  greeting,
  contact: {
    name: 'Åse Ærø-Sørensen',
    firstName: 'Åse',
    lastName: 'Ærø-Sørensen',
    title: 'Sekretariatschef',
    email: 'aase@havnens-venner.example',
    phone: '+4500001234',
    ...contact
  },
  partner: {
    name: 'Havnens Venner',
    statement: 'Lige adgang for alle.',
    web: 'www.havnens-venner.example',
    card: 'Partner: Havnens Venner',
    ...partner
  }
})

/** Someone of whom nothing is known. */
export const aStranger = (): RecipientFields => ({
  greeting: '',
  contact: { name: '', firstName: '', lastName: '', title: '', email: '', phone: '' },
  partner: { name: '', statement: '', web: '', card: '' }
})

/** An instant by the clock on the wall, wherever that hangs. */
const atHome = (time: string): string => new Date(time).toISOString()

export const aMailing = (): MailingFields => ({
  date: '2026-11-03',
  sender: { name: 'Bo Ek', address: 'bo@alliancen.example' },
  event: {
    title: 'Partnermøde',
    startsAt: atHome('2026-12-03T15:00'),
    endsAt: atHome('2026-12-03T17:00'),
    place: 'Østerbro',
    signupDeadline: atHome('2026-11-20T12:00')
  },
  round: { day: '2026-11-20', at: atHome('2026-11-20T12:00'), text: 'Vi vil have lige adgang.' }
})

export const aMessage = (changes: Partial<EmlMessage> = {}): EmlMessage => ({
  from: { name: 'Bo Ek', address: 'bo@alliancen.example' },
  to: [{ name: 'Anna Holm', address: 'anna@alfa.example' }],
  cc: [],
  subject: 'Partner meeting',
  date: '2026-12-03T10:00:00.000Z',
  key: '0123456789abcdef0123456789abcdef',
  text: 'Dear Anna',
  html: '<p>Dear Anna</p>',
  ...changes
})
