import { describe, expect, it } from 'vitest'
import { readTable } from './tables.ts'

const said = (text: string) => readTable(text).optOuts.map(({ address, status, on, reason }) => [address, status, on, reason])

describe('A file of people who said no', () => {
  it('is Mailchimp\u2019s of those who unsubscribed: addresses and no persons', () => {
    const read =
      readTable(`Email Address;First Name;Last Name;Address;Phone Number;MEMBER_RATING;OPTIN_TIME;UNSUB_TIME;UNSUB_CAMPAIGN_TITLE;UNSUB_REASON;UNSUB_REASON_OTHER;LEID;EUID
anna@havnen.example;Anna;Holm;;20001234;2;2024-01-01 10:00:00;2025-03-12 10:11:12;Marts;Andet;For mange mails;1;a`)
    expect(read.optOuts).toEqual([
      { address: 'anna@havnen.example', status: 'unsubscribed', on: '2025-03-12', reason: 'Marts · Andet · For mange mails', line: 2 }
    ])
    expect([read.partners, read.loose, read.problems]).toEqual([[], [], []])
  })

  it('is Mailchimp\u2019s of addresses that came back', () => {
    const text =
      'Email Address;First Name;Last Name;CLEAN_TIME;CLEAN_CAMPAIGN_TITLE;LEID\nbo@havnen.example;Bo;Friis;2025-03-12 10:11:12;Marts;2'
    expect(said(text)).toEqual([['bo@havnen.example', 'bounced', '2025-03-12', 'Marts']])
  })

  it('is not Mailchimp\u2019s of those who subscribe: they are people', () => {
    const read = readTable(
      'Email Address;First Name;Last Name;MEMBER_RATING;OPTIN_TIME;CONFIRM_TIME;LEID;EUID\nida@aeroe.example;Ida;Lund;2;2024-01-01;2024-01-01;3;c'
    )
    expect(read.optOuts).toEqual([])
    expect(read.loose.map(({ name, details }) => [name.value, details ?? null])).toEqual([['Ida Lund', null]])
  })

  it.each([
    ['Status', 'afmeldt', 'unsubscribed'],
    ['Status', 'Unsubscribed', 'unsubscribed'],
    ['Status', 'opt-out', 'unsubscribed'],
    ['Status', 'Hard bounce', 'bounced'],
    ['Status', 'cleaned', 'bounced'],
    ['Status', 'vil ikke kontaktes', 'objected'],
    ['Email status', 'blocked', 'objected'],
    ['Nyhedsbrev', 'nej', 'unsubscribed'],
    ['Samtykke', 'no', 'unsubscribed'],
    ['Afmeldt', 'ja', 'unsubscribed'],
    ['Frameldt', 'x', 'unsubscribed'],
    ['Vil ikke kontaktes', 'ja', 'objected'],
    ['Unsubscribed from all email', 'true', 'unsubscribed'],
    ['Bounced', 'yes', 'bounced']
  ])('says no where "%s" is "%s"', (header, value, status) => {
    expect(said(`E-mail;${header}\nanna@havnen.example;${value}`)).toEqual([['anna@havnen.example', status, null, '']])
  })

  it.each([
    ['Status', 'subscribed'],
    ['Nyhedsbrev', 'ja'],
    ['Samtykke', 'yes'],
    ['Afmeldt', 'nej'],
    ['Unsubscribed from all email', 'false'],
    ['Email status', 'active']
  ])('says nothing, and allows nothing, where "%s" is "%s"', (header, value) => {
    const read = readTable(`E-mail;${header}\nanna@havnen.example;${value}\nbo@havnen.example;${value}`)
    expect([read.optOuts, read.loose, read.problems]).toEqual([[], [], []])
  })

  it('tells of a status that it does not know, and of a row without an address', () => {
    const { problems, optOuts } = readTable(
      'E-mail;Status;Årsag\nanna@havnen.example;afmeldt;\nbo@havnen.example;volapyk;\n;afmeldt;flyttet'
    )
    expect(optOuts).toHaveLength(1)
    expect(problems.map(({ line, code, value }) => [line, code, value])).toEqual([
      [3, 'cell.unknown-value', 'volapyk'],
      [4, 'row.nobody', 'flyttet']
    ])
  })

  it('is one of contacts where it tells more of them: then the no is theirs', () => {
    const { partners, optOuts } = readTable(`Partner;Navn;E-mail;Status;Afmeldt den
Havnen;Anna Holm;anna@havnen.example;afmeldt;12. marts 2025
Havnen;Bo Friis;bo@havnen.example;tilmeldt;`)
    expect(optOuts).toEqual([])
    expect(partners[0]?.contacts.map(({ details }) => details?.optOut ?? null)).toEqual([
      { address: 'anna@havnen.example', status: 'unsubscribed', on: '2025-03-12', reason: '', line: 2 },
      null
    ])
  })
})
