import { describe, expect, it } from 'vitest'
import { RecipientPolicy } from '#shared/model/common.ts'
import { type Candidate, type Resolution, resolveRecipients } from '#shared/rules/recipients.ts'
import fc from '../../support/fast-check.ts'

const aCandidate = (name: string, facts: Partial<Candidate> = {}): Candidate => ({
  personId: name,
  affiliationId: null,
  organisationId: null,
  organisationName: null,
  name,
  isPrimary: false,
  position: 0,
  email: `${name.toLowerCase()}@havn.example`,
  emailStatus: 'ok',
  viaMailbox: false,
  optedOut: null,
  suppressed: false,
  away: false,
  standInId: null,
  ...facts
})
const atHarbour = (name: string, position: number, facts: Partial<Candidate> = {}) =>
  aCandidate(name, { organisationId: 'harbour', organisationName: 'Havnens Venner', position, ...facts })

const said = (resolution: Resolution<Candidate>) => {
  if (resolution.status === 'included') return `${resolution.candidate.name}: included`
  return `${resolution.candidate.name}: ${resolution.reason}${resolution.of === undefined ? '' : ` of ${resolution.of.name}`}`
}

describe('A list of recipients', () => {
  it.each<[string, Candidate[], RecipientPolicy, string[]]>([
    [
      'takes everybody with an address',
      [aCandidate('Anna'), aCandidate('Bo', { emailStatus: 'suspect' })],
      'all',
      ['Anna: included', 'Bo: included']
    ],
    [
      'says who has no address or a bad one',
      [
        aCandidate('Anna', { email: null, emailStatus: null }),
        aCandidate('Bo', { emailStatus: 'bounced' }),
        aCandidate('Cai', { emailStatus: 'retired' })
      ],
      'all',
      ['Anna: no-address', 'Bo: bad-address', 'Cai: bad-address']
    ],
    [
      'says no before it says no address',
      [
        aCandidate('Anna', { optedOut: 'objected', email: null }),
        aCandidate('Bo', { optedOut: 'unsubscribed' }),
        aCandidate('Cai', { suppressed: true })
      ],
      'all',
      ['Anna: objected', 'Bo: unsubscribed', 'Cai: suppressed']
    ],
    [
      'leaves out who shares the address of one who said no, wherever that one stands',
      [aCandidate('Anna', { email: 'post@havn.example' }), aCandidate('Bo', { email: 'post@havn.example', optedOut: 'unsubscribed' })],
      'all',
      ['Anna: shares-blocked-address of Bo', 'Bo: unsubscribed']
    ],
    [
      'writes once to an address',
      [aCandidate('Anna', { email: 'post@havn.example' }), aCandidate('Bo', { email: 'post@havn.example' })],
      'all',
      ['Anna: included', 'Bo: duplicate-address of Anna']
    ],
    [
      'takes all of a partner when asked to',
      [atHarbour('Anna', 1), atHarbour('Bo', 0, { isPrimary: true })],
      'all',
      ['Anna: included', 'Bo: included']
    ],
    [
      'takes the primary contact',
      [atHarbour('Anna', 0), atHarbour('Bo', 1, { isPrimary: true })],
      'primary-else-first',
      ['Anna: represented of Bo', 'Bo: included']
    ],
    [
      'takes the first when there is no primary contact',
      [atHarbour('Anna', 2), atHarbour('Bo', 1)],
      'primary-else-first',
      ['Anna: represented of Bo', 'Bo: included']
    ],
    [
      'takes the first who can be reached when the primary contact cannot',
      [
        atHarbour('Anna', 0, { isPrimary: true, optedOut: 'unsubscribed' }),
        atHarbour('Bo', 1, { email: null }),
        atHarbour('Cai', 2),
        atHarbour('Dea', 3)
      ],
      'primary-else-first',
      ['Anna: unsubscribed', 'Bo: no-address', 'Cai: included', 'Dea: represented of Cai']
    ],
    [
      'keeps the primary contact who shares an address with a colleague',
      [atHarbour('Anna', 0, { email: 'post@havn.example' }), atHarbour('Bo', 1, { email: 'post@havn.example', isPrimary: true })],
      'primary-else-first',
      ['Anna: represented of Bo', 'Bo: included']
    ],
    [
      'takes the primary contact or nobody when only that is asked for',
      [
        atHarbour('Anna', 0, { isPrimary: true, email: null }),
        atHarbour('Bo', 1),
        aCandidate('Cai', { organisationId: 'lighthouse', isPrimary: true }),
        aCandidate('Dea', { organisationId: 'lighthouse' }),
        aCandidate('Eva')
      ],
      'primary',
      ['Anna: no-address', 'Bo: not-primary', 'Cai: included', 'Dea: represented of Cai', 'Eva: included']
    ],
    [
      'writes one mail to a partner, with the others who can be reached as copies, each address once',
      [
        atHarbour('Anna', 0),
        atHarbour('Bo', 1, { isPrimary: true }),
        atHarbour('Cai', 2, { optedOut: 'objected' }),
        atHarbour('Dea', 3, { email: 'anna@havn.example' }),
        atHarbour('Eva', 4, { email: 'bo@havn.example' })
      ],
      'one-mail',
      ['Anna: copied of Bo', 'Bo: included', 'Cai: objected', 'Dea: duplicate-address of Anna', 'Eva: duplicate-address of Bo']
    ],
    [
      'takes somebody with an address of their own before the shared mailbox',
      [atHarbour('Anna', 0, { isPrimary: true, email: 'post@havn.example', viaMailbox: true }), atHarbour('Bo', 1)],
      'function-mailbox',
      ['Anna: represented of Bo', 'Bo: included']
    ],
    [
      'lets people without a partner stand for themselves',
      [aCandidate('Anna'), aCandidate('Bo')],
      'primary-else-first',
      ['Anna: included', 'Bo: included']
    ]
  ])('%s', (_, candidates, policy, expected) => expect(resolveRecipients(candidates, policy).map(said)).toEqual(expected))

  it('leaves out an address that somebody outside the list said no at', () =>
    expect(resolveRecipients([aCandidate('Anna'), aCandidate('Bo')], 'all', new Set(['anna@havn.example'])).map(said)).toEqual([
      'Anna: shares-blocked-address',
      'Bo: included'
    ]))

  const candidates = fc
    .array(
      fc.record({
        organisationId: fc.constantFrom(null, 'harbour', 'lighthouse'),
        isPrimary: fc.boolean(),
        position: fc.nat(3),
        email: fc.constantFrom(null, '', 'a@havn.example', 'b@havn.example', 'c@fyr.example', 'd@fyr.example'),
        emailStatus: fc.constantFrom(null, 'ok', 'suspect', 'bounced', 'invalid', 'retired'),
        optedOut: fc.constantFrom(null, null, null, 'unsubscribed', 'objected'),
        suppressed: fc.integer({ min: 0, max: 5 }).map((number) => number === 0)
      }),
      { maxLength: 9 }
    )
    .map((facts) => facts.map((fact, index) => aCandidate(`P${index}`, fact)))
  const isBlocked = ({ optedOut, suppressed }: Candidate) => optedOut !== null || suppressed

  it('answers once for each candidate, in their order, and writes to no blocked, bad or repeated address', () =>
    fc.assert(
      fc.property(candidates, fc.constantFrom(...RecipientPolicy.options), (list, policy) => {
        const resolved = resolveRecipients(list, policy)
        expect(resolved.map(({ candidate }) => candidate)).toEqual(list)

        const included = resolved.filter(({ status }) => status === 'included').map(({ candidate }) => candidate)
        const addresses = included.map(({ email }) => email)
        const blocked = list.filter(isBlocked).map(({ email }) => email)
        expect(included.some(isBlocked)).toBe(false)
        expect(addresses.every((email) => email !== null && email !== '' && !blocked.includes(email))).toBe(true)
        expect(included.every(({ emailStatus }) => emailStatus === null || emailStatus === 'ok' || emailStatus === 'suspect')).toBe(true)
        expect(new Set(addresses).size).toBe(addresses.length)
      }),
      { numRuns: 2000 }
    ))

  it('copies each address at most once, and none that gets the mail or said no', () =>
    fc.assert(
      fc.property(candidates, (list) => {
        const resolved = resolveRecipients(list, 'one-mail')
        const written = resolved.flatMap((each) => (each.status === 'included' ? [each.candidate, ...each.copies] : []))
        const addresses = written.map(({ email }) => email)
        expect(new Set(addresses).size).toBe(addresses.length)
        expect(written.some(isBlocked)).toBe(false)
        const copied = resolved.flatMap((each) => (each.status === 'excluded' && each.reason === 'copied' ? [each.candidate] : []))
        expect(resolved.flatMap((each) => (each.status === 'included' ? each.copies : [])).sort()).toEqual(copied.sort())
      }),
      { numRuns: 1000 }
    ))

  it('has at most one of each partner, and somebody who gets the mail behind everybody represented', () =>
    fc.assert(
      fc.property(candidates, (list) => {
        const resolved = resolveRecipients(list, 'primary-else-first')
        const partners = resolved.filter(({ status, candidate }) => status === 'included' && candidate.organisationId !== null)
        expect(new Set(partners.map(({ candidate }) => candidate.organisationId)).size).toBe(partners.length)

        const statusOf = (candidate: Candidate): string => {
          const own = resolved.find((resolution) => resolution.candidate === candidate)
          if (own?.status === 'excluded' && own.of !== undefined && own.reason !== 'shares-blocked-address') return statusOf(own.of)
          return own?.status ?? 'missing'
        }
        for (const resolution of resolved)
          if (resolution.status === 'excluded' && (resolution.reason === 'represented' || resolution.reason === 'duplicate-address'))
            expect(statusOf(resolution.candidate)).toBe('included')
      }),
      { numRuns: 1000 }
    ))
})
