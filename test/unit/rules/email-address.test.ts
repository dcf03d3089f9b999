import { domainToASCII } from 'node:url'
import { describe, expect, it } from 'vitest'
import { emailFault, isPrivateProvider, isRoleMailbox, judgeEmail, normaliseEmail, revealEmail } from '#shared/rules/email-address.ts'
import fc from '../../support/fast-check.ts'

describe('An e-mail address', () => {
  it.each([
    ['anna@havnen.example', 'accept'],
    ['Anna.Holm+post@HAVNEN.example', 'accept'],
    ['123@havnen.example', 'accept'],
    ["o'neil=x@havnen.example", 'accept'],
    [' anna@havnen.example ', 'accept'],
    ['åse@havnen.example', 'warn'],
    ['anna@havnens-vænner.example', 'warn'],
    ['anna@havnen', 'reject'],
    ['anna@-havnen.example', 'reject'],
    ['anna@havnen-.example', 'reject'],
    ['.anna@havnen.example', 'reject'],
    ['anna.@havnen.example', 'reject'],
    ['an..na@havnen.example', 'reject'],
    ['anna@@havnen.example', 'reject'],
    ['anna@havnen.example, bo@havnen.example', 'reject'],
    ['<anna@havnen.example>', 'reject'],
    ['anna@havnen.example\r\nBcc: alle@havnen.example', 'reject'],
    ['\u0007@havnen.example', 'reject'],
    ['anna@[255.255.255.255]', 'reject'],
    ['anna@havnen.123', 'reject'],
    [`${'a'.repeat(65)}@havnen.example`, 'reject'],
    ['', 'reject']
  ])('is judged: %j → %s', (address, policy) => {
    expect(judgeEmail(address).policy).toBe(policy)
  })

  it('comes with a spelling that mail servers take, where letters may be the trouble', () => {
    expect(judgeEmail('Åse@Havnen.example')).toEqual({ policy: 'warn', suggestion: 'aase@havnen.example' })
  })

  it('is compared without regard to capitals and white space', () => {
    expect(normaliseEmail(' Anna@HAVNEN.example ')).toBe('anna@havnen.example')
    fc.assert(fc.property(fc.string(), (text) => normaliseEmail(normaliseEmail(text)) === normaliseEmail(text)))
  })

  it('is the same with the letters of its domain and with what domain servers make of them', () => {
    expect(normaliseEmail('Anna@XN--VNNER-SRA.example')).toBe('anna@vænner.example')
    expect(normaliseEmail('xn--test@havnen.example')).toBe('xn--test@havnen.example')
    const letter = fc.constantFrom(...'abcdeæøåäöüéñ', 'д', 'ж', '郵', '件', 'ا', '0', '9')
    const label = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join('').normalize('NFC'))
    fc.assert(
      fc.property(label, (letters) => {
        const ascii = domainToASCII(`${letters}.example`)
        fc.pre(ascii !== '')
        expect(normaliseEmail(`anna@${ascii}`)).toBe(normaliseEmail(`anna@${letters}.example`))
      }),
      { numRuns: 1000 }
    )
  })

  it('stays as it is where its domain only looks like one of letters', () => {
    const known = ['anna@xn--.example', 'anna@xn--a.example', 'anna@xn--99999999.example']
    for (const address of known) expect(normaliseEmail(address)).toBe(address)
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseEmail(`anna@xn--${text}.example`)
        return normaliseEmail(once) === once && once.startsWith('anna@')
      })
    )
  })

  it.each([
    ['anna', 'no-at'],
    ['anna holm@havnen.example', 'signs'],
    ['.anna@havnen.example', 'name'],
    ['@havnen.example', 'name'],
    ['anna@havnen', 'domain'],
    [`anna@${'a'.repeat(64)}.example`, 'domain'],
    [`anna@${'havnen.'.repeat(40)}example`, 'length'],
    ['anna@havnen.example', null]
  ])('says what makes it impossible: %s → %s', (address, fault) => {
    expect(emailFault(address)).toBe(fault)
  })

  it.each([
    ['anna (at) havnen [dot] example', 'anna@havnen.example'],
    ['anna(snabela)havnen.example', 'anna@havnen.example'],
    ['anna [at] havnen (punktum) example', 'anna@havnen.example'],
    ['anna at havnen dot example', 'anna@havnen.example']
  ])('is revealed where it was hidden from machines: %s', (hidden, address) => {
    expect(revealEmail(hidden)).toBe(address)
  })

  it.each(['anna@havnen.example', 'vi ses at havnen', '', 'a'.repeat(10_000)])('is not made out of %j', (text) => {
    expect(revealEmail(text)).toBeNull()
  })

  it('is known for a function mailbox or a private one', () => {
    expect(['info@x.example', 'POST@x.example', 'kontakt2@x.example', 'forperson@x.example'].map(isRoleMailbox)).toEqual([
      true,
      true,
      true,
      true
    ])
    expect(['anna@x.example', 'infante@x.example'].map(isRoleMailbox)).toEqual([false, false])
    expect(isPrivateProvider('anna.holm@gmail.com')).toBe(true)
    expect(isPrivateProvider('anna@havnen.example')).toBe(false)
  })
})
