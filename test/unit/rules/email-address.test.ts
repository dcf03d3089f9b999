import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPrivateProvider, isRoleMailbox, judgeEmail, normaliseEmail, revealEmail } from '#shared/rules/email-address.ts'

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
