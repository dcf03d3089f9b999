import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printPdf } from '#main/formats/pdf/index.ts'
import { badgeSheet, type LabelSheet, labelSheets, perPage } from '#shared/rules/label-sheets.ts'
import { pagesOf, print } from '../../support/outputs.ts'
import { aPartner, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const about = { title: 'Etiketter', author: 'Alliancen', at: '2026-11-22T10:00:00.000Z', language: 'da' } as const
const line = (text: string) => ({ text, style: 'normal' }) as const

async function sheetOf(
  sheet: LabelSheet,
  count: number,
  more: { startAt?: number; offset?: { x: number; y: number }; text?: string } = {}
) {
  const { startAt = 1, offset = { x: 0, y: 0 }, text = 'Å' } = more
  const labels = Array.from({ length: count }, () => [line(text)])
  const wanted = { kind: 'labels', about, sheet, startAt, offset, frames: true, labels, largest: 11, centred: false } as const
  const { bytes, tooLong } = await printPdf(wanted)
  return { pages: pagesOf(Buffer.from(bytes)), bytes, tooLong }
}

/** Within 0.2 mm. */
const near = (one: number, other: number) => Math.abs(one - other) < 0.2

describe('A sheet of labels', () => {
  it.each(Object.entries({ ...labelSheets, L4785: badgeSheet }))('has its labels where %s has them', async (_code, sheet) => {
    const { pages } = await sheetOf(sheet, 1)
    const frames = pages[0]?.frames ?? []
    expect(frames).toHaveLength(perPage(sheet))
    for (const [index, { x, y }] of frames.entries()) {
      const [column, row] = [index % sheet.columns, Math.floor(index / sheet.columns)]
      expect([near(x, sheet.left + column * sheet.across), near(y, sheet.top + row * sheet.down)]).toEqual([true, true])
    }
  })

  it('takes 22 labels of L7160 onto two pages, the text inside each label, and an offset moves all', async () => {
    const at = async (offset: { x: number; y: number }) => (await sheetOf(labelSheets.L7160, 22, { offset })).pages
    const [still, moved] = [await at({ x: 0, y: 0 }), await at({ x: 1, y: -1 })]
    expect(still.map(({ texts }) => texts.length)).toEqual([21, 1])
    for (const [index, { x, y }] of still.flatMap(({ texts }) => texts).entries()) {
      const place = index % 21
      const [left, top] = [7.5 + (place % 3) * 66, 15.5 + Math.floor(place / 3) * 38.1]
      expect([near(x, left + 4), y > top && y < top + 38.1]).toEqual([true, true])
    }
    const all = (pages: typeof still) => pages.flatMap(({ texts, frames }) => [...texts, ...frames])
    for (const [index, { x, y }] of all(moved).entries()) {
      const before = all(still)[index]
      expect([near(x, (before?.x ?? 0) + 1), near(y, (before?.y ?? 0) - 1)]).toEqual([true, true])
    }
  })

  it('begins at the first label that is free', async () => {
    const { pages } = await sheetOf(labelSheets.L7160, 2, { startAt: 21 })
    expect(pages.map(({ texts }) => texts.length)).toEqual([1, 1])
  })

  it('sets what is long in smaller letters, and says which had to be cut short', async () => {
    expect((await sheetOf(labelSheets.L7651, 1, { text: 'Foreningen for bedre vilkår i hele byen' })).tooLong).toEqual([])
    expect((await sheetOf(labelSheets.L7651, 1, { text: 'Foreningen '.repeat(40) })).tooLong).toEqual([0])
  })

  it('holds its letters itself, Danish ones too, and has the same bytes at the same time', async () => {
    const text = 'Æøå ‘hej’ – “ja”'
    const [one, other] = [await sheetOf(labelSheets.L7160, 1, { text }), await sheetOf(labelSheets.L7160, 1, { text })]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect(Buffer.from(one.bytes).toString('latin1')).toContain('/FontFile2')
  })
})

describe('Without a letter', () => {
  it('whoever said no is on nothing, and whoever has no address is named', async () => {
    const { client } = testApp()
    const ids = await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example' },
      { name: 'Bo Bang' },
      { name: 'Cai Dam', email: 'cai@havnen.example' }
    ])
    const place = {
      label: 'work',
      street: 'Østergade 3',
      postalCode: '8000',
      city: 'Aarhus C',
      extended: '',
      poBox: '',
      region: '',
      country: ''
    } as const
    await client.partners.update({ id: ids['Havnens Venner'] ?? '', version: 1, patch: { addresses: [place] } })
    const { id: alone } = await client.persons.create({ givenName: 'Dea', familyName: 'Eg', emails: ['dea@eg.example'] })
    await optOut(client, ids['Cai Dam'] ?? '', 'all')
    const selection = { by: 'ids', entity: 'persons', ids: [...Object.values(ids).slice(1), alone] } as const
    for (const as of ['labels', 'badges', 'call-sheet'] as const) {
      const { count, left, noAddress, file } = await print(client, { as, selection: { ...selection, ids: [...selection.ids] } })
      expect([count, left, noAddress]).toEqual([
        as === 'labels' ? 2 : 3,
        [{ name: 'Cai Dam', reason: 'objected' }],
        as === 'labels' ? ['Dea Eg'] : []
      ])
      expect(readFileSync(file?.path ?? '', 'latin1').startsWith('%PDF-')).toBe(true)
    }
  })
})
