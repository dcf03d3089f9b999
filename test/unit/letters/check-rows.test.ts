import { describe, expect, it } from 'vitest'
import { checkRows, missingFields, troubled } from '#renderer/features/letters/check-rows.ts'
import type { ExcludeReason, MailingRecipient } from '#shared/model/outreach.ts'

const getting = (name: string, ...missing: string[]): MailingRecipient => ({
  id: name,
  personId: name,
  affiliationId: null,
  partnerId: null,
  name,
  partnerName: null,
  title: '',
  email: `${name.toLowerCase()}@havn.example`,
  reason: null,
  because: null,
  pinned: null,
  defaulted: [],
  omitted: [],
  missingFiles: [],
  viaMailbox: false,
  cc: [],
  state: 'planned',
  missing
})
const leftOut = (name: string, reason: ExcludeReason): MailingRecipient => ({ ...getting(name), reason, state: 'excluded' })

const recipients = [
  getting('Anna'),
  leftOut('Bo', 'no-address'),
  getting('Carl', 'partner.web'),
  getting('Dorte', 'partner.web', 'contact.title'),
  getting('Erik')
]
const byName = { by: 'name', desc: false }
const names = (rows: readonly MailingRecipient[]) => rows.map(({ name }) => name).join(' ')

describe('The check of a mailing', () => {
  it('puts empty places first, then who does not get the letter, then the others', () => {
    expect(names(checkRows(recipients, 'all', byName))).toBe('Carl Dorte Bo Anna Erik')
    expect(names(checkRows(recipients, 'all', { by: 'name', desc: true }))).toBe('Dorte Carl Bo Erik Anna')
  })

  it('parts them into trouble and order, and loses nobody', () => {
    expect(names(checkRows(recipients, 'trouble', byName))).toBe('Carl Dorte Bo')
    expect(names(checkRows(recipients, 'inOrder', byName))).toBe('Anna Erik')
    expect(recipients.filter(troubled)).toHaveLength(3)
  })

  it('counts each field that is empty somewhere, in the order of the field picker', () => {
    expect(missingFields(recipients)).toEqual([
      { code: 'contact.title', count: 1 },
      { code: 'partner.web', count: 2 }
    ])
    expect(missingFields([getting('Anna')])).toEqual([])
  })

  it('looks at someone who is held back now', () => {
    expect(troubled({ ...getting('Anna'), state: 'held', reason: 'unsubscribed' })).toBe(true)
  })
})
