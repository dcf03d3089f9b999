import { describe, expect, it } from 'vitest'
import { signingRank } from '#shared/rules/rounds/chair.ts'
import { countsFrom, signOnState } from '#shared/rules/rounds/sign-on-state.ts'
import { type Signing, signatureBlock } from '#shared/rules/rounds/signature-block.ts'
import fc from '../../support/fast-check.ts'

const row = (values: Partial<Signing>): Signing => ({
  ...{ id: 'x', name: '', title: '', organisation: '', partnerName: values.organisation ?? '', state: 'yes', answeredNo: 1 },
  ...values
})
const form = { by: 'organisation', lines: 1, reserved: false } as const

describe('Who signs for an organisation', () => {
  it.each([
    ['formand', 1],
    ['Landsformand', 1],
    ['Forperson', 1],
    ['Overlæge, formand', 1],
    ['formand for Gigtforeningen', 1],
    ['Chair of the board', 1],
    ['Direktør', 2],
    ['Adm. direktør', 2],
    ['Executive Director', 2],
    ['Næstformand', undefined],
    ['Vicedirektør', undefined],
    ['Sekretær for formanden', undefined],
    ['Assistent for direktør Dam', undefined],
    ['Projektkoordinator', undefined],
    ['', undefined]
  ])('%s: %s', (title, rank) => expect(signingRank(title)).toBe(rank))
})

describe('An answer', () => {
  it.each([
    ['yes', 1, 1, 'yes'],
    ['yes', 1, 2, 'again'],
    ['yes-reserved', 1, 2, 'again'],
    ['no', 1, 2, 'no'],
    ['reminded', 1, 2, 'again'],
    ['reminded', null, 2, 'open'],
    ['not-asked', null, 1, 'open']
  ] as const)('%s to version %s, where version %s counts, is %s', (status, answered, from, state) =>
    expect(signOnState(status, answered, from)).toBe(state)
  )

  it('to a text that was only corrected still counts', () => {
    expect(
      countsFrom([
        { no: 1, isSubstantial: true },
        { no: 2, isSubstantial: false }
      ])
    ).toBe(1)
    expect(
      countsFrom([
        { no: 1, isSubstantial: true },
        { no: 2, isSubstantial: true },
        { no: 3, isSubstantial: false }
      ])
    ).toBe(2)
  })
})

describe('A block of signatures', () => {
  const bo = row({ id: 'bo', organisation: 'Ældrenettet', name: 'Bo Aagaard', title: 'formand' })
  const anna = row({ id: 'anna', organisation: 'Aarhus <Vest> & Co', name: 'Anna Holm', title: 'direktør' })
  const carl = row({ id: 'carl', name: 'Carl Dam', title: 'professor' })
  const rows = [
    ...[bo, anna, carl],
    row({ id: 'old', organisation: 'Beta', name: 'Dorte Ek', state: 'again' }),
    row({ id: 'res', organisation: 'Gamma', name: 'Eva Falk', state: 'yes-reserved' }),
    row({ id: 'no', organisation: 'Delta', state: 'no' }),
    row({ id: 'open', organisation: 'Epsilon', state: 'open', answeredNo: null })
  ]

  it('prints only a yes to the text as it is, and says of all others why not', () => {
    const { signatures, left } = signatureBlock(rows, form)
    expect(signatures).toEqual([['Carl Dam, professor'], ['Ældrenettet, Bo Aagaard, formand'], ['Aarhus <Vest> & Co, Anna Holm, direktør']])
    expect(left.map(({ name, why, answeredNo }) => [name, why, answeredNo])).toEqual([
      ['Beta', 'older', 1],
      ['Delta', 'no', 1],
      ['Epsilon', 'open', null],
      ['Gamma', 'reserved', 1]
    ])
    expect(signatureBlock(rows, { ...form, reserved: true }).signatures).toContainEqual(['Gamma, Eva Falk'])
  })

  it('stands by surname on two lines, as text and as HTML in which no name is markup', () => {
    const { text, html } = signatureBlock([anna, bo], { by: 'surname', lines: 2, reserved: false })
    expect(text).toBe('Anna Holm, direktør\nAarhus <Vest> & Co\n\nBo Aagaard, formand\nÆldrenettet')
    expect(html).toBe('<p>Anna Holm, direktør<br>Aarhus &lt;Vest&gt; &amp; Co</p>\n<p>Bo Aagaard, formand<br>Ældrenettet</p>')
  })

  it('is in the order of the Danish alphabet, whoever signs', () => {
    const { compare } = new Intl.Collator('da')
    const name = fc
      .constantFrom('Aa', 'Å', 'Æ', 'Ø', 'Z', 'Ab', 'a', 'Aalborg', 'Årø', 'Ö', 'W')
      .chain((start) => fc.constantFrom('', 'r', 'nder', ' Vest', '-Syd', 'é').map((end) => start + end))
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 12 }), (names) => {
        const { signatures } = signatureBlock(
          names.map((each) => row({ id: each, organisation: each })),
          form
        )
        const printed = signatures.map(([line = '']) => line)
        expect(printed.every((each, at) => at === 0 || compare(printed[at - 1] ?? '', each) <= 0)).toBe(true)
      })
    )
  })
})
