import { describe, expect, it } from 'vitest'
import type { PartnerCard } from '#shared/model/partner-card.ts'
import { compareCards } from '#shared/rules/rounds/compare-cards.ts'
import { readCard } from '#shared/rules/rounds/read-card.ts'
import { writeCard } from '#shared/rules/rounds/write-card.ts'
import fc from '../../support/fast-check.ts'

const anna = { name: 'Anna Holm', title: 'Chef', emails: ['anna@alfa.example'], phones: ['22 85 77 04'] }
const bo = { name: 'Bo Aagaard', title: 'Formand', emails: ['bo@alfa.example'], phones: [] }
const vippen = { title: 'Hverdag på vippen', period: '2024–2026' }
const alfa: PartnerCard = {
  ...{ name: 'Alfa', web: 'www.alfa.example', statement: 'Fordi lige adgang er en ret.\n\nOgså for børn.' },
  ...{ emails: [], phones: ['33 11 22 33, lok. 12'], people: [anna, bo], projects: [vippen] }
}
const card = writeCard(alfa, 'da')
const changes = (answer: string) => {
  const reading = readCard(answer)
  return reading && compareCards(alfa, reading.card).filter(({ kind }) => kind !== 'unchanged')
}
const quoted = (text: string) => text.replaceAll(/^/gm, '> ')

describe('A card', () => {
  it('says on every line what it is, and leaves room for what is missing', () => {
    expect(card).toBe(`Partner: Alfa
Hjemmeside: www.alfa.example
Derfor er vi med: Fordi lige adgang er en ret. Også for børn.
E-mail:
Telefon: 33 11 22 33, lok. 12

Kontaktperson 1: Anna Holm
Titel: Chef
E-mail: anna@alfa.example
Telefon: 22 85 77 04

Kontaktperson 2: Bo Aagaard
Titel: Formand
E-mail: bo@alfa.example
Telefon:

Projekt 1: Hverdag på vippen
Periode: 2024–2026`)
  })

  it.each([
    ['as it was', card],
    ['in English', writeCard(alfa, 'en')],
    ['quoted', `Det hele passer.\n\nMvh. Anna\n\nDen 3. november skrev Liv:\n${quoted(card)}`],
    ['quoted twice', quoted(quoted(card))],
    ['broken into short lines', card.replace('lige adgang', 'lige\nadgang')],
    ['with another way to write a number', card.replace('22 85 77 04', '+45 22857704')]
  ])('comes back %s without a change', (_how, answer) => expect(changes(answer)).toEqual([]))

  const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\s:;>|*]+/g, ' ').trim())
  const name = line.filter((text) => text !== '')
  const person = fc.record({
    name,
    title: line,
    emails: fc.uniqueArray(name, { maxLength: 3 }),
    phones: fc.uniqueArray(name, { maxLength: 2 })
  })
  const record = {
    name,
    web: line,
    statement: line,
    emails: fc.uniqueArray(name, { maxLength: 2 }),
    phones: fc.uniqueArray(name, { maxLength: 2 })
  }
  it('of any partner comes back without a change, quoted or not', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...record,
          people: fc.uniqueArray(person, { maxLength: 4, selector: (each) => each.name }),
          projects: fc.uniqueArray(fc.record({ title: name, period: line }), { maxLength: 3, selector: (each) => each.title })
        }),
        fc.constantFrom('da' as const, 'en' as const),
        fc.boolean(),
        (partner, language, isQuoted) => {
          const text = writeCard(partner, language)
          const reading = readCard(isQuoted ? quoted(text) : text)
          expect(reading?.rest).toEqual([])
          expect(reading && compareCards(partner, reading.card).filter(({ kind }) => kind !== 'unchanged')).toEqual([])
        }
      )
    )
  })

  it('tells what was changed in it, below a quoted line too', () => {
    const changed = { kind: 'changed', person: 0, field: 'title', old: 'Chef', new: 'Direktør' }
    expect(changes(card.replace('Titel: Chef', 'Titel: Direktør'))).toEqual([changed])
    expect(changes(quoted(card).replace('> Titel: Chef', '> Titel: Chef\nTitel: Direktør'))).toEqual([changed])
    expect(changes(card.replace('anna@alfa.example', 'ah@alfa.example'))).toEqual([
      { kind: 'changed', person: 0, field: 'emails', old: 'anna@alfa.example', new: 'ah@alfa.example' }
    ])
  })

  it('tells another period, another title, and a project that came for one that went', () => {
    expect(changes(card.replace('2024–2026', '2024–2028'))).toEqual([
      { kind: 'changed', project: 0, field: 'period', old: '2024–2026', new: '2024–2028' }
    ])
    expect(changes(card.replace('Hverdag på vippen', 'Vippen i hverdagen'))).toMatchObject([{ kind: 'changed', field: 'projectTitle' }])
    expect(changes(card.replace('Projekt 1: Hverdag på vippen\nPeriode: 2024–2026', 'Projekt 1: Åbne døre\nPeriode: 2027'))).toEqual([
      { kind: 'left', project: 0 },
      { kind: 'joined', draft: { title: 'Åbne døre', period: '2027' } }
    ])
  })

  it('tells a new name from a new person', () => {
    expect(changes(card.replace('Anna Holm', 'Anna Holm Bech'))).toEqual([
      { kind: 'changed', person: 0, field: 'name', old: 'Anna Holm', new: 'Anna Holm Bech' }
    ])
    const carl = { name: 'Carl Dam', title: 'Formand', emails: ['bo@alfa.example'], phones: [] }
    expect(changes(card.replace('Bo Aagaard', 'Carl Dam'))).toEqual([
      { kind: 'removed', person: 1 },
      { kind: 'added', draft: carl }
    ])
  })

  it('gives what it does not understand to the reader', () => {
    const answer = `Hej Liv\nBo er stoppet, vi ved ikke hvem der kommer.\n${quoted(`En gang om året spørger vi.\n\n${card}\n\nSvar bare ja.`)}`
    expect(readCard(answer)?.rest).toEqual(['Bo er stoppet, vi ved ikke hvem der kommer.'])
    expect(readCard('Det er alt sammen rigtigt.')).toBeUndefined()
  })
})
