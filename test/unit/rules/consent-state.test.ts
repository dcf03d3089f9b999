import { describe, expect, it } from 'vitest'
import type { PurposeCode } from '#shared/model/common.ts'
import { type ConsentEvent, consentState, mayRecordUnasked } from '#shared/rules/consent-state.ts'
import fc from '../../support/fast-check.ts'

type Short = [status: ConsentEvent['status'], purpose: PurposeCode, occurredAt: string]

/** Recorded in the order in which they stand. */
const recorded = (...events: Short[]): ConsentEvent[] =>
  events.map(([status, purpose, occurredAt], order) => ({ status, purpose, occurredAt, order }))

const purposes = ['newsletter', 'service', 'arrangementer', 'all'] as const
const statuses = ['granted', 'withdrawn', 'objected', 'restored'] as const
const anyEvent = fc.record({
  status: fc.constantFrom(...statuses),
  purpose: fc.constantFrom(...purposes),
  occurredAt: fc.constantFrom(
    '2026-03-01',
    '2026-03-01T08:00:00.000Z',
    '2026-03-01T09:00:00.000Z',
    '2026-03-02',
    '2025-12-31T23:59:00.000Z'
  ),
  order: fc.nat(5)
})
const events = fc.array(anyEvent, { maxLength: 8 })

describe('A person', () => {
  it.each<[string, Short[], PurposeCode, boolean, number | undefined]>([
    ['who never said anything may be written to', [], 'newsletter', true, undefined],
    ['who said yes may be written to', [['granted', 'newsletter', '2026-01-01']], 'newsletter', true, 0],
    ['who unsubscribed is left alone', [['withdrawn', 'newsletter', '2026-01-01']], 'newsletter', false, 0],
    ['who unsubscribed still gets meeting papers', [['withdrawn', 'newsletter', '2026-01-01']], 'service', true, undefined],
    ['who unsubscribed may be contacted at all', [['withdrawn', 'newsletter', '2026-01-01']], 'all', true, undefined],
    [
      'who came back may be written to',
      [
        ['withdrawn', 'newsletter', '2026-01-01'],
        ['restored', 'newsletter', '2026-02-01']
      ],
      'newsletter',
      true,
      1
    ],
    ['who objects gets no newsletter', [['objected', 'all', '2026-01-01']], 'newsletter', false, 0],
    ['who objects gets no service mail', [['objected', 'all', '2026-01-01']], 'service', false, 0],
    [
      'who objects stays out in spite of a later yes to one thing',
      [
        ['objected', 'all', '2026-01-01'],
        ['granted', 'newsletter', '2026-02-01']
      ],
      'newsletter',
      false,
      0
    ],
    [
      'whose objection is lifted may be written to',
      [
        ['objected', 'all', '2026-01-01'],
        ['restored', 'all', '2026-02-01']
      ],
      'service',
      true,
      1
    ],
    [
      'whose objection is lifted is still unsubscribed',
      [
        ['withdrawn', 'newsletter', '2025-01-01'],
        ['objected', 'all', '2026-01-01'],
        ['restored', 'all', '2026-02-01']
      ],
      'newsletter',
      false,
      0
    ],
    [
      'who said no later than recorded is left alone',
      [
        ['withdrawn', 'newsletter', '2026-03-01'],
        ['granted', 'newsletter', '2026-02-01']
      ],
      'newsletter',
      false,
      0
    ],
    [
      'whose no and yes are on one day is what was recorded last',
      [
        ['objected', 'all', '2026-03-01'],
        ['restored', 'all', '2026-03-01T08:00:00.000Z']
      ],
      'all',
      true,
      1
    ],
    [
      'whose no and yes have times is what happened last',
      [
        ['withdrawn', 'newsletter', '2026-03-01T10:00:00.000Z'],
        ['restored', 'newsletter', '2026-03-01T09:00:00.000Z']
      ],
      'newsletter',
      false,
      0
    ]
  ])('%s', (_, short, purpose, mayContact, because) => {
    const given = recorded(...short)
    const decided = because === undefined ? undefined : given[because]
    expect(consentState(given, purpose)).toEqual(decided === undefined ? { mayContact } : { mayContact, because: decided })
  })

  it('who is blocked for all is blocked for everything', () =>
    fc.assert(
      fc.property(events, fc.constantFrom(...purposes), (given, purpose) => {
        if (!consentState(given, 'all').mayContact) expect(consentState(given, purpose).mayContact).toBe(false)
      })
    ))

  it('is in the same state in whatever order the events are read', () =>
    fc.assert(
      fc.property(events, fc.constantFrom(...purposes), (given, purpose) => {
        const distinct = given.map((event, order) => ({ ...event, order }))
        expect(consentState([...distinct].reverse(), purpose)).toEqual(consentState(distinct, purpose))
      })
    ))

  it('is left alone after a no that is recorded now', () =>
    fc.assert(
      fc.property(events, fc.constantFrom(...purposes), fc.constantFrom('withdrawn', 'objected'), (given, purpose, status) => {
        const no = { status, purpose, occurredAt: '2026-03-02', order: 6 } as const
        expect(consentState([...given, no], purpose).mayContact).toBe(false)
      })
    ))
})

describe('An import', () => {
  it.each<[string, Short[], Short, boolean]>([
    ['may record a no', [], ['objected', 'all', '2026-03-01'], true],
    ['may record a yes of somebody who never said no', [], ['granted', 'newsletter', '2026-03-01'], true],
    ['may not lift a no', [['withdrawn', 'newsletter', '2026-01-01']], ['restored', 'newsletter', '2026-03-01'], false],
    ['may not lift an objection', [['objected', 'all', '2026-01-01']], ['granted', 'all', '2026-03-01'], false],
    [
      'may record an older yes, which lifts nothing',
      [['withdrawn', 'newsletter', '2026-01-01']],
      ['granted', 'newsletter', '2025-03-01'],
      true
    ]
  ])('%s', (_, before, [status, purpose, occurredAt], allowed) =>
    expect(mayRecordUnasked(recorded(...before), { status, purpose, occurredAt, order: 9 })).toBe(allowed)
  )

  it('never makes anything looser', () =>
    fc.assert(
      fc.property(events, events, (before, imported) => {
        const after = [...before]
        for (const event of imported) if (mayRecordUnasked(after, event)) after.push(event)
        for (const purpose of purposes)
          if (!consentState(before, purpose).mayContact) expect(consentState(after, purpose).mayContact).toBe(false)
      })
    ))

  it('always records a no that counts', () =>
    fc.assert(
      fc.property(events, fc.constantFrom(...purposes), (before, purpose) => {
        const no = { status: 'withdrawn', purpose, occurredAt: '2026-03-02', order: 6 } as const
        expect(mayRecordUnasked(before, no)).toBe(true)
      })
    ))
})
