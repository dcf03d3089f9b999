import { describe, expect, it } from 'vitest'
import { guessMapping } from '#shared/rules/mapping/guess-mapping.ts'
import { followHeaders, headerFingerprint } from '#shared/rules/mapping/header-fingerprint.ts'
import { readHeader } from '#shared/rules/mapping/read-header.ts'
import fc from '../../support/fast-check.ts'

const targets = (...rows: string[][]) => guessMapping({ rows }).columns.map(({ target }) => target)
const byHeader = (...headers: string[]) => targets(headers)

describe('A header', () => {
  it.each([
    ['FORNAVN', 'givenName'],
    ['for-navn', 'givenName'],
    ['Förnamn', 'givenName'],
    ['Vorname', 'givenName'],
    ['givenName', 'givenName'],
    ['Efternvn', 'familyName'],
    ['Slægtsnavn', 'familyName'],
    ['e-post', 'email'],
    ['E-mail (arbejde)', 'email'],
    ['Kontaktemail', 'email'],
    ['telephoneNumber', 'phone'],
    ['Telefon2', 'phone'],
    ['Mobiltelefonnummer', 'mobile'],
    ['Organisationens navn', 'name'],
    ['Stillingsbetegnelsse', 'jobTitle'],
    ['Postnr./by', 'postalCity'],
    ['postalCode', 'postalCode'],
    ['mozillaHomeLocalityName', 'city'],
    ['facsimileTelephoneNumber', 'own'],
    ['mozillaSecondEmail', 'email'],
    ['CVR-nr.', 'cvr'],
    ['Derfor er vi med', 'statement'],
    ['Why we are in', 'statement'],
    ['Kartotek-id', 'id'],
    ['UNSUB_REASON_OTHER', 'optOutReason'],
    ['MEMBER_RATING', 'none']
  ])('is understood in every spelling: %s', (header, meaning) => {
    expect(readHeader(header)?.meaning).toBe(meaning)
  })

  it.each(['', 'Havnens Venner', 'anna@havnen.example', 'By og havn og meget mere end noget felt', '12'])(
    'says nothing where it is none: %s',
    (text) => {
      expect(readHeader(text)).toBeNull()
    }
  )

  it('never stops the reader, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void readHeader(text)))
  })
})

describe('The mapping of a table', () => {
  it('tells an honorific from a title only by the company it keeps', () => {
    expect(byHeader('Fornavn', 'Titel', 'Partner')[1]).toBe('person.title')
    expect(byHeader('Titel', 'Fornavn', 'Stilling')[0]).toBe('person.honorific')
  })

  it('tells a name of a partner from that of a person', () => {
    expect(byHeader('Navn', 'Kontaktperson', 'E-mail')).toEqual(['partner.name', 'person.name', 'person.email'])
    expect(byHeader('Navn', 'Partner', 'E-mail')).toEqual(['person.name', 'partner.name', 'person.email'])
    expect(byHeader('Navn', 'CVR', 'Web')).toEqual(['partner.name', 'partner.cvr', 'partner.website'])
    expect(targets(['Navn', 'E-mail'], ['Havnens Kommune', 'post@havnen.example'])).toEqual(['partner.name', 'partner.email'])
    expect(targets(['Navn', 'E-mail'], ['Anna Holm', 'anna@havnen.example'])).toEqual(['person.name', 'person.email'])
  })

  it('gives what stands between partner and person to the partner, where the person has another', () => {
    const columns = byHeader('Organisation', 'Telefon', 'Adresse', 'Postnr', 'By', 'Kontaktperson', 'Mail', 'Mobil')
    expect(columns).toEqual([
      ...['partner.name', 'partner.phone', 'partner.address.street', 'partner.address.postalCode', 'partner.address.city'],
      ...['person.name', 'person.email', 'person.phone']
    ])
    expect(byHeader('Firma', 'E-mail', 'Fornavn', 'Efternavn')[1]).toBe('person.email')
  })

  it('keeps three addresses of Outlook apart', () => {
    const { columns } = guessMapping({
      rows: [['Fornavn', 'Gade (arbejde)', 'Gade 2 (firma)', 'By (arbejde)', 'Gade (privat)', 'Anden by']]
    })
    expect(columns.slice(1).map(({ target, group, label }) => [target, group, label])).toEqual([
      ['person.address.street', 1, 'work'],
      ['person.address.extended', 1, 'work'],
      ['person.address.city', 1, 'work'],
      ['person.address.street', 2, 'private'],
      ['person.address.city', 3, undefined]
    ])
  })

  it("pairs Google's labels with their values", () => {
    const { columns } = guessMapping({
      rows: [['First Name', 'E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Type', 'Phone 1 - Value']]
    })
    expect(columns.slice(1).map(({ target, group }) => [target, group])).toEqual([
      ['label', 1],
      ['person.email', 1],
      ['label', 2],
      ['person.phone', 2]
    ])
  })

  it('knows several persons of one row by their numbers, or by where the second begins', () => {
    const persons = (...headers: string[]) => guessMapping({ rows: [headers] }).columns.map(({ person }) => person ?? 1)
    expect(persons('Partner', 'Kontaktperson 1', 'Kontaktperson 2', 'E-mail 1', 'E-mail 2')).toEqual([1, 1, 2, 1, 2])
    expect(persons('Partner', 'Kontaktperson', 'Mail', 'Kontaktperson', 'Mail')).toEqual([1, 1, 1, 2, 2])
    expect(persons('Fornavn', 'E-mail', 'E-mail 2')).toEqual([1, 1, 1])
  })

  it('offers what it has no field for, and a second of what there is one of', () => {
    const { columns } = guessMapping({ rows: [['Fornavn', 'Skostørrelse', 'Stilling', 'Jobtitel']] })
    expect(columns.map(({ target, custom }) => custom ?? target)).toEqual(['person.givenName', 'Skostørrelse', 'person.title', 'Jobtitel'])
  })

  it('finds the header under what programs write above it', () => {
    expect(guessMapping({ rows: [['Notes:'], ['"When exporting …"'], [], ['First Name', 'Last Name', 'Company']] }).headerRow).toBe(4)
    expect(
      guessMapping({
        rows: [
          ['Arrangement:', 'Sommermøde', 'Dato:', '12-06-2025'],
          ['ID', 'Fornavn', 'Efternavn']
        ]
      }).headerRow
    ).toBe(2)
  })

  it('reads the cells where there is no header', () => {
    const rows = [
      ['Havnens Kommune', 'Anna Holm', 'Konsulent', 'anna@havnen.example', '20 00 12 34', '8000', 'Aarhus C', 'www.havnen.example'],
      ['Ærø Forening', 'Bo Friis', 'Formand', 'bo@aeroe.example', '+45 33 11 00 00', '5970', 'Ærøskøbing', 'https://aeroe.example'],
      ['Region Vesthav', 'Mette Lund', 'Chefkonsulent', 'mette@vesthav.example', '20001235', '2100', 'København Ø', 'vesthav.example']
    ]
    const { headerRow, columns } = guessMapping({ rows })
    expect(headerRow).toBe(0)
    expect(columns.map(({ target, by }) => `${target} ${by}`)).toEqual([
      ...['partner.name content', 'person.name content', 'person.title content', 'person.email content', 'person.phone content'],
      ...['person.address.postalCode content', 'person.address.city content', 'partner.website content']
    ])
  })

  it('takes a status for one of letters only where it speaks of them', () => {
    expect(targets(['Fornavn', 'Status'], ['Anna', 'afmeldt'], ['Bo', 'tilmeldt'])[1]).toBe('optOut.status')
    expect(targets(['Fornavn', 'Status'], ['Anna', 'Aktiv'], ['Bo', 'Inviteret'])[1]).toBe('custom')
  })

  it('knows a table of partners from an address book', () => {
    const of = (...headers: string[]) => guessMapping({ rows: [headers] }).organisations
    expect(of('Organisation', 'Kontaktperson', 'E-mail')).toBe('partners')
    expect(of('First Name', 'Last Name', 'Company', 'Position')).toBe('others')
  })

  it('never stops and has one mapping for each column, whatever the cells', () => {
    const cell = fc.oneof(fc.constantFrom('Navn', 'E-mail 2', 'Titel', 'Adresse', 'Type', '', 'anna@havnen.example', '8000'), fc.string())
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
        const { columns, headerRow } = guessMapping({ rows })
        expect(columns.length).toBeGreaterThanOrEqual(rows[headerRow - 1]?.length ?? 0)
        expect(columns.every(({ target, custom }) => target !== 'custom' || custom !== '')).toBe(true)
      })
    )
  })
})

describe('A saved mapping', () => {
  const headers = ['Organisation', 'Fornavn', 'Efternavn', 'E-mail', 'E-mail 2', 'Telefon', 'Note']
  const saved = guessMapping({ rows: [headers] }).columns

  it('is found again whatever the case, the blanks and the order of the columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), fc.boolean(), (shuffled, upper) => {
        const written = shuffled.map((header) => (upper ? ` ${header.toUpperCase()}` : header))
        expect(headerFingerprint(written)).toBe(headerFingerprint(headers))
        const followed = followHeaders(saved, written) ?? []
        expect(followed.map(({ target }) => target)).toEqual(shuffled.map((header) => saved[headers.indexOf(header)]?.target))
        expect(new Set(followed.map(({ by }) => by))).toEqual(new Set(['profile']))
      })
    )
  })

  it('is not used for a file with another column', () => {
    expect(followHeaders(saved, [...headers.slice(1), 'Mobil'])).toBeNull()
    expect(headerFingerprint([...headers, 'Mobil'])).not.toBe(headerFingerprint(headers))
  })
})
