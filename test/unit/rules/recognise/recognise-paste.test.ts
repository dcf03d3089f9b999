import { describe, expect, it } from 'vitest'
import { recognisePaste } from '#shared/rules/recognise/recognise-paste.ts'
import fc from '../../../support/fast-check.ts'
import { processorTime } from '../../../support/processor-time.ts'

const signatures = {
  da: 'Med venlig hilsen\n\nÅse Ærø-Sørensen\nSekretariatschef\nÆldrenettet\nTlf. 20 12 34 56\naase@aeldrenettet.example',
  en: 'Kind regards,\nSophie Miller\nHead of Secretariat\nHarbour Friends\nPhone: +44 20 7946 0018\nsophie.miller@harbour.example',
  bare: 'Bo Aagaard, konsulent\nMobil 31 00 22 11\nbo@naboskabet.example'
}
const departures = {
  da: 'Kære afsender\nJeg er stoppet i Ældrenettet. Kontakt Bo Ek på bo.ek@aeldrenettet.example eller 31 00 22 11.\n\nVenlig hilsen\nAnna Holm\nanna.holm@aeldrenettet.example',
  en: 'Thank you for your mail. I am no longer with Harbour Friends. Please contact Karl Olsen, karl@harbour.example.\n\nBest regards\nSophie Miller\nsophie@harbour.example',
  auto: 'Automatisk svar: Anna Holm er ikke længere ansat hos os. Skriv til post@aeldrenettet.example'
}
const bounces = {
  da: 'Din meddelelse kunne ikke leveres til følgende modtagere:\nTil: gammel@naboskabet.example\n550 5.1.1 Adressen findes ikke\nFra: liv@alliancen.example',
  en: 'This is the mail system at host mail.example.\nMail delivery failed: returning message to sender.\nFinal-Recipient: rfc822; gone@harbour.example\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\nReporting: postmaster@mail.example'
}
const table = 'Navn\tE-mail\tTelefon\nBo Ek\tbo@x.example\t20 12 34 56\nAnna Holm\tanna@x.example\t31 00 22 11\n'
const page = Array.from(
  { length: 4 },
  (_, at) => `Partner ${at}\nDerfor er vi med i alliancen for alle.\nNavn ${at}\nkontakt${at}@partner${at}.example`
).join('\n\n')

const kinds = (text: string, html?: string) => recognisePaste(text, html).map(({ is }) => is)

describe('A pasted text', () => {
  it.each([
    ['a Danish signature', signatures.da, 'signature'],
    ['an English signature', signatures.en, 'signature'],
    ['a name with a title beside it', signatures.bare, 'signature'],
    ['a Danish farewell', departures.da, 'departure'],
    ['an English farewell', departures.en, 'departure'],
    ['an automatic reply', departures.auto, 'departure'],
    ['a Danish returned mail', bounces.da, 'bounce'],
    ['an English returned mail', bounces.en, 'bounce'],
    ['a block of a spreadsheet', table, 'table'],
    ['a page of projects', 'Åbne døre\nMålgruppe: Familier\nProjektforløb: siden 2021\nKontaktperson: Carl Dam', 'projects'],
    ['a page of partners', page, 'page']
  ])('is known as %s', (_what, text, expected) => expect(kinds(text)[0]).toBe(expected))

  it('is nothing when it says nothing', () => {
    for (const text of ['', 'hej', 'https://naboskabet.example/om-os', 'To ord', 'bo@x.example']) expect(kinds(text), text).toEqual([])
  })

  it('is no farewell or returned mail where somebody only speaks of one', () => {
    expect(kinds('Vi er ikke færdige med sagen.\nKan du ringe?\nBo')).toEqual([])
    expect(kinds('Your mail is delayed, 4.4.1: we will retry.\nDelivery status notification\nTo: bo@x.example')).not.toContain('bounce')
  })

  it('offers what else it may be behind what is likeliest', () => {
    expect(kinds(departures.da)).toEqual(['departure', 'signature', 'page'])
    expect(kinds(table)).toEqual(['table', 'page'])
  })

  it('is read as a page, not as a table, when the page only holds tabs', () => {
    expect(kinds(table, '<p>Navn</p>')).toEqual(['page'])
  })
})

describe('What is read from it', () => {
  it('is the person of a signature', () => {
    expect(recognisePaste(signatures.da)[0]).toEqual({
      is: 'signature',
      person: {
        givenName: 'Åse',
        familyName: 'Ærø-Sørensen',
        title: 'Sekretariatschef',
        emails: ['aase@aeldrenettet.example'],
        phones: ['20 12 34 56']
      }
    })
    expect(recognisePaste(signatures.en)[0]).toMatchObject({
      person: { givenName: 'Sophie', familyName: 'Miller', title: 'Head of Secretariat' }
    })
    expect(recognisePaste(signatures.bare)[0]).toMatchObject({ person: { givenName: 'Bo', title: 'konsulent', phones: ['31 00 22 11'] } })
  })

  it('is who left and who comes instead', () => {
    expect(recognisePaste(departures.da)[0]).toEqual({
      is: 'departure',
      departure: {
        who: { name: 'Anna Holm', email: 'anna.holm@aeldrenettet.example' },
        successor: { givenName: 'Bo', familyName: 'Ek', title: '', emails: ['bo.ek@aeldrenettet.example'], phones: ['31 00 22 11'] }
      }
    })
    expect(recognisePaste(departures.en)[0]).toMatchObject({
      departure: { who: { name: 'Sophie Miller', email: 'sophie@harbour.example' }, successor: { givenName: 'Karl', familyName: 'Olsen' } }
    })
    expect(recognisePaste(departures.auto)[0]).toMatchObject({
      departure: { who: { name: 'Anna Holm' }, successor: { emails: ['post@aeldrenettet.example'] } }
    })
  })

  it('are the addresses that nobody can be reached at, without those of the mail system and of the sender', () => {
    expect(recognisePaste(bounces.da)[0]).toEqual({ is: 'bounce', addresses: ['gammel@naboskabet.example'] })
    expect(recognisePaste(bounces.en)[0]).toEqual({ is: 'bounce', addresses: ['gone@harbour.example'] })
  })

  it('never throws, whatever was copied', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ maxLength: 50 }),
        (text, html) => void recognisePaste(text, html)
      )
    )
  })

  it('is found in a moment in a long text', () => {
    const start = processorTime()
    recognisePaste(`${'Anna Holm er måske 12 12 12 12 a@b.example, '.repeat(12_000)}`)
    expect(processorTime() - start).toBeLessThan(3000)
  })
})
