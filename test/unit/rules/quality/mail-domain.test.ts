import { describe, expect, it } from 'vitest'
import { meantDomain } from '#shared/rules/domain-typo.ts'
import { domainDoubt, type MailHome } from '#shared/rules/quality/mail-domain.ts'
import { inventedDomains } from './invented-domains.ts'

const home = (people: Record<string, number>, more: Partial<MailHome> = {}): MailHome => ({
  ...{ name: 'Havnens Venner', site: '', recorded: new Map() },
  people: new Map(Object.entries(people)),
  ...more
})

describe('A mail domain at an organisation', () => {
  it.each<[string, string, MailHome, ReturnType<typeof domainDoubt>]>([
    [
      'a slip of its colleagues’',
      'bylviet.example',
      home({ 'bylviet.example': 1, 'bylivet.example': 3 }),
      { kind: 'typo', meant: 'bylivet.example' }
    ],
    [
      'a slip of the web site',
      'havnnen.example',
      home({ 'havnnen.example': 1 }, { site: 'havnen.example' }),
      { kind: 'typo', meant: 'havnen.example' }
    ],
    [
      'a slip of a domain that is known',
      'havnne.example',
      home({ 'havnne.example': 1 }, { recorded: new Map([['havnen.example', 'current']]) }),
      { kind: 'typo', meant: 'havnen.example' }
    ],
    [
      'one against one, where the name decides',
      'havnensvener.example',
      home({ 'havnensvener.example': 1, 'havnensvenner.example': 1 }),
      { kind: 'typo', meant: 'havnensvenner.example' }
    ],
    ['an end that nobody has', 'alfa.kd', home({ 'alfa.kd': 1 }), { kind: 'typo', meant: 'alfa.dk' }],
    [
      'given up',
      'gammel.example',
      home(
        {},
        {
          recorded: new Map([
            ['gammel.example', 'retired'],
            ['ny.example', 'current']
          ])
        }
      ),
      { kind: 'retired', meant: 'ny.example' }
    ],
    [
      'given up, with two to choose from',
      'gammel.example',
      home(
        {},
        {
          recorded: new Map([
            ['gammel.example', 'retired'],
            ['ny.example', 'current'],
            ['en.example', 'current']
          ])
        }
      ),
      { kind: 'retired', meant: null }
    ]
  ])('is told when it is %s', (_what, domain, at, doubt) => {
    expect(domainDoubt(domain, at, false)).toEqual(doubt)
  })

  it('is told when it is that of another partner, unless the others here have mail there too', () => {
    const alone = home({ 'soen.example': 1, 'havnen.example': 2 })
    expect(domainDoubt('soen.example', alone, true)).toEqual({ kind: 'moved' })
    expect(domainDoubt('soen.example', alone, false)).toBeNull()
    expect(domainDoubt('soen.example', home({ 'soen.example': 2, 'havnen.example': 2 }), true)).toBeNull()
    expect(domainDoubt('soen.example', home({ 'soen.example': 1 }), true)).toBeNull()
  })

  it('is no slip of a domain beside which it is another partner’s', () => {
    const alike = home({ 'tandliv.example': 1, 'landliv.example': 3 })
    expect(domainDoubt('tandliv.example', alike, false)).toEqual({ kind: 'typo', meant: 'landliv.example' })
    expect(domainDoubt('tandliv.example', alike, true)).toEqual({ kind: 'moved' })
  })

  it.each<[string, string, MailHome]>([
    ['said to be right', 'havnne.example', home({ 'havnen.example': 5 }, { recorded: new Map([['havnne.example', 'typo-ok']]) })],
    ['that of most of them', 'havnne.example', home({ 'havnne.example': 5 }, { site: 'havnen.example' })],
    ['of as many as the other', 'alfa-by.example', home({ 'alfa-by.example': 2, 'alfe-by.example': 2 })],
    ['a part of theirs', 'a.havnensvenner.example', home({ 'havnensvenner.example': 5, 'a.havnensvenner.example': 1 })],
    ['short', 'dsf.example', home({ 'dsr.example': 9, 'dsf.example': 1 })],
    ['another country’s', 'havnen.no', home({ 'havnen.dk': 4, 'havnen.no': 1 })]
  ])('is left alone when it is %s', (_what, domain, at) => {
    expect(domainDoubt(domain, at, false)).toBeNull()
  })

  it('is never taken for another among ninety that organisations could have', () => {
    expect(new Set(inventedDomains).size).toBe(inventedDomains.length)
    expect(inventedDomains.length).toBeGreaterThanOrEqual(90)
    const taken = inventedDomains.flatMap((domain) => {
      const meant = meantDomain(
        domain,
        inventedDomains.filter((other) => other !== domain)
      )
      return meant === null ? [] : [`${domain} > ${meant}`]
    })
    expect(taken).toEqual([])
    const everybody = home(Object.fromEntries(inventedDomains.map((domain, at) => [domain, 1 + (at % 4)])), { name: 'Alle' })
    expect(inventedDomains.filter((domain) => domainDoubt(domain, everybody, false))).toEqual([])
  })
})
