import { describe, expect, it } from 'vitest'
import type { DraftPerson } from '#shared/model/draft.ts'
import { readTable } from './tables.ts'

const only = <T>(items: readonly T[]): T => {
  expect(items).toHaveLength(1)
  const [item] = items
  if (item === undefined) throw new Error('nothing there')
  return item
}
const names = (persons: readonly DraftPerson[]) => persons.map(({ name }) => name.value)

describe('A table of partners and persons', () => {
  const sheet = `Organisation;Type;Web;Kontaktperson;Titel;E-mail;Telefon;Tags
Havnens Venner;Patientforening;havnen.example;Anna Holm;Direktør;anna@havnen.example;20 00 12 34;sundhed, børn
HAVNENS VENNER;;;Bo Friis;Konsulent;bo@havnen.example;20 00 12 35 / 33 11 00 00;
Ærø Naboer;Noget andet;;;;post@aeroe.example;33110001;
;;;;;;;
;;;;Formand;;;`
  const read = readTable(sheet)

  it('has each partner once, with its people', () => {
    expect(read.partners.map(({ name, contacts }) => [name.value, names(contacts)])).toEqual([
      ['Havnens Venner', ['Anna Holm', 'Bo Friis']],
      ['Ærø Naboer', []]
    ])
    expect(read.partners[0]).toMatchObject({ organisationType: 'patient-organisation', url: { value: 'havnen.example', line: 2 } })
    expect(read.partners[0]?.alsoWritten).toEqual(['HAVNENS VENNER'])
  })

  it('reads a cell with two numbers as two, and keeps the line of each value', () => {
    expect(read.partners[0]?.contacts[1]?.phones.map(({ value, line }) => [value, line])).toEqual([
      ['+4520001235', 3],
      ['+4533110000', 3]
    ])
    expect(read.lines[2]).toBe('HAVNENS VENNER · Bo Friis · Konsulent · bo@havnen.example · 20 00 12 35 / 33 11 00 00')
  })

  it('gives the partner what stands in a row without a person', () => {
    expect(read.partners[1]?.emails.map(({ value }) => value)).toEqual(['post@aeroe.example'])
    expect(read.partners[1]?.phones.map(({ value }) => value)).toEqual(['+4533110001'])
  })

  it('tells of what it could not use, and says nothing of an empty row', () => {
    expect(read.problems).toEqual([
      { line: 4, column: 'Type', code: 'cell.unknown-value', severity: 'warn', value: 'Noget andet' },
      { line: 6, column: null, code: 'row.nobody', severity: 'error', value: 'Formand' }
    ])
  })

  it('reads tags, and says whom to look at', () => {
    expect(read.partners[0]?.contacts[0]?.details?.tags).toEqual(['sundhed', 'børn'])
    expect(read.partners[1]?.flags.map(({ code }) => code)).toContain('partner.no-contact')
  })
})

describe('A row', () => {
  it('that says again who stands there is the same person with both addresses', () => {
    const { partners } = readTable(`Id;Partner;Navn;E-mail;Titel
7;Havnen;Anna Holm;anna@havnen.example;Direktør
7;Havnen;Anna Holm;anna.holm@havnen.example;Formand
;Havnen;Anna Holm;anna@havnen.example;Direktør
;Havnen;Anna Holm;en.anden@havnen.example;Vikar
7;Ærø;Anna Holm;anna@havnen.example;Medlem`)
    expect(partners.map(({ contacts }) => contacts.map(({ emails, title }) => [emails.length, title?.value]))).toEqual([
      [
        [2, 'Direktør, Formand'],
        [1, 'Vikar']
      ],
      [[1, 'Medlem']]
    ])
  })

  it('that says something else of the same partner is told of, and the first value stands', () => {
    const { partners, problems } = readTable(`Partner;CVR;Web;Navn
Havnen;20001234;havnen.example;Anna Holm
Havnen;20001234;havn.example;Bo Friis`)
    expect(only(partners).url?.value).toBe('havnen.example')
    expect(problems).toEqual([{ line: 3, column: 'Web', code: 'cell.differs', severity: 'warn', value: 'havn.example' }])
  })

  it('with another number is another partner of the same name', () => {
    const { partners } = readTable('Partner;CVR;Navn\nHavnen;20001234;Anna Holm\nHavnen;20005678;Bo Friis\n;20005678;Ida Lund')
    expect(partners.map(({ contacts }) => names(contacts))).toEqual([['Anna Holm'], ['Bo Friis', 'Ida Lund']])
  })

  it.each([
    ['Navn;Mail', 'Holm, Anna;a@x.example', ['Anna Holm', 'Anna', 'Holm']],
    ['Fornavn;Mellemnavn;Efternavn', 'Anna;Berg;Holm', ['Anna Berg Holm', 'Anna', 'Holm']],
    ['Navn;Fornavn;Efternavn', 'Holm, Anna;Anna;Holm', ['Anna Holm', 'Anna', 'Holm']],
    ['Navn;Fornavn;Efternavn', 'Anna Berg Holm;Anna;', ['Anna Berg Holm', 'Anna', 'Berg Holm']],
    ['E-mail;Fornavn;Efternavn', 'anna@havnen.example;;', ['anna@havnen.example', '', 'anna@havnen.example']],
    ['E-mail;Fornavn;Efternavn', 'Anna Holm <anna@havnen.example>;;', ['Anna Holm', 'Anna', 'Holm']]
  ])('has the name however its columns part it: %s, %s', (header, row, expected) => {
    const person = only(readTable(`${header}\n${row}`).loose)
    expect([person.name.value, person.givenName, person.familyName]).toEqual(expected)
  })

  it('with two names in one cell is one to look at', () => {
    const person = only(readTable('Navn;E-mail\nAnna Holm og Bo Friis;post@havnen.example').loose)
    expect(person.name.value).toBe('Anna Holm og Bo Friis')
    expect(person.flags.map(({ code }) => code)).toContain('name.uncertain-split')
  })

  it('with two persons is both of them', () => {
    const { partners } = readTable(`Partner;Kontaktperson 1;E-mail 1;Kontaktperson 2;E-mail 2
Havnen;Anna Holm;anna@havnen.example;Bo Friis;bo@havnen.example
Ærø;Ida Lund;ida@aeroe.example;;rest@aeroe.example`)
    expect(partners.map(({ contacts }) => contacts.map(({ emails }) => emails[0]?.value))).toEqual([
      ['anna@havnen.example', 'bo@havnen.example'],
      ['ida@aeroe.example']
    ])
  })

  it('that asks to empty a field says so, and has no value', () => {
    const person = only(readTable('Navn;Titel;Mobil\nAnna Holm;[slet];[DELETE]').loose)
    expect(person.details?.cleared).toEqual(['person.title', 'person.phone'])
    expect([person.title, person.phones]).toEqual([null, []])
  })

  it('keeps what it has no field for under the name of its column', () => {
    const person = only(readTable('Navn;Skostørrelse;Fax (arbejde)\nAnna Holm;38;33 11 00 09').loose)
    expect(person.details?.custom).toEqual([
      { label: 'Skostørrelse', value: '38' },
      { label: 'Fax (arbejde)', value: '33 11 00 09' }
    ])
  })

  it('has numbers of its own country, and a number with words before it', () => {
    const [norwegian, danish] = readTable(
      'Navn;Telefon;Land\nKari Dahl;22 33 44 55;Norge\nAnna Holm;mobil 20001234, direkte 33110000;'
    ).loose
    expect(norwegian?.phones.map(({ value }) => value)).toEqual(['+4722334455'])
    expect(danish?.phones.map(({ value, label }) => [value, label])).toEqual([
      ['+4520001234', 'mobile'],
      ['+4533110000', 'direct']
    ])
  })

  it('keeps an address that is none as written, with a flag', () => {
    const person = only(readTable('Navn;E-mail\nAnna Holm;anna (at) havnen.example').loose)
    expect(person.emails[0]?.value).toBe('anna (at) havnen.example')
    expect(person.flags).toContainEqual(expect.objectContaining({ code: 'email.obfuscated', suggestion: 'anna@havnen.example' }))
  })

  it('tells dates and yes from what is neither', () => {
    const { loose, problems } = readTable(
      'Navn;Fødselsdag;Fast kontakt;Sprog\nAnna Holm;3. februar;ja;engelsk\nBo Friis;snart;måske;volapyk'
    )
    expect(loose[0]?.details).toMatchObject({ birthday: '--02-03', isPrimary: true, language: 'en' })
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['cell.unknown-value', 'Fast kontakt'],
      ['cell.unknown-value', 'Sprog'],
      ['cell.not-a-date', 'Fødselsdag']
    ])
  })
})
