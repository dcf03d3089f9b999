import { describe, expect, it } from 'vitest'
import { optOutLine, readVCards, type VCardToWrite, vCardsAsSource, writeVCards } from '#main/formats/vcard/index.ts'
import type { DraftOptOut } from '#shared/model/draft-details.ts'

const nobody: Omit<VCardToWrite, 'extras'> = {
  ...{ uid: '', kind: 'individual', fn: 'Åse Holm', n: ['Holm', 'Åse', '', '', ''], nicknames: [], org: [], titles: [], roles: [] },
  ...{ emails: [{ value: 'aase@havnen.example', types: ['work'], preferred: false, label: '' }], tels: [], addresses: [], urls: [] },
  ...{ notes: [], birthday: '', categories: [], rev: '', photos: [] }
}

const marked = (line: string, version: '3.0' | '4.0' = '4.0') => {
  const text = writeVCards([{ ...nobody, extras: [line] }], version)
  return vCardsAsSource(readVCards(Buffer.from(text))).loose[0]?.details
}

describe('The mark of somebody who must not be written to', () => {
  it.each([
    { status: 'unsubscribed', on: '2026-11-03', reason: 'mail 3. november; "stop, tak"\nJa' },
    { status: 'objected', on: null, reason: '' },
    { status: 'bounced', on: null, reason: '' }
  ] as const satisfies readonly Partial<DraftOptOut>[])('goes into a card and comes back: $status', (mark) => {
    for (const version of ['3.0', '4.0'] as const) {
      const details = marked(optOutLine(mark), version)
      expect(details?.optOut).toMatchObject({ ...mark, address: 'aase@havnen.example' })
      expect(details?.extras).toEqual([])
    }
  })

  it.each(['x-kartotek-optout:granted', 'X-KARTOTEK-OPTOUT;X=1:whatever;yesterday', 'item1.X-KARTOTEK-OPTOUT:ja'])(
    'is a no whatever it says: %s',
    (line) => {
      expect(marked(line)?.optOut).toMatchObject({ status: 'unsubscribed', on: null })
    }
  )
})
