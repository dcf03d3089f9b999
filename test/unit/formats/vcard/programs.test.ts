import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readVCards, vCardsAsSource } from '#main/formats/vcard/index.ts'
import { outline } from './outline.ts'

const folder = join(import.meta.dirname, '../../../fixtures/vcard')
const files = readdirSync(folder).filter((name) => name.endsWith('.vcf'))

describe('The cards of a program', () => {
  it.each(files)('become the drafts of the golden file (%s)', async (name) => {
    const source = vCardsAsSource(readVCards(readFileSync(join(folder, name))))
    await expect(outline(source)).toMatchFileSnapshot(`../../../golden/vcard/${name.replace('.vcf', '.json')}`)
  })

  it('are shown line for line, without the letters of pictures', () => {
    const bytes = readFileSync(join(folder, 'outlook-21.vcf'))
    const { lines } = vCardsAsSource(readVCards(bytes))
    expect(lines).toHaveLength(bytes.toString('latin1').split('\n').length)
    expect(lines[2]).toBe('N;LANGUAGE=da:Sørensen;Åse;Marie;Dr.')
    expect(lines.join('\n')).not.toMatch(/[A-Za-z0-9+/]{60}/)
  })

  it('keep their pictures as bytes', () => {
    const { loose, partners, blobs } = vCardsAsSource(readVCards(readFileSync(join(folder, 'ios-30.vcf'))))
    const [photo] = partners[0]?.contacts[0]?.details?.photos ?? []
    expect(loose).toEqual([])
    expect(photo).toEqual({ type: 'image/png', size: 72, blob: 0 })
    expect(Buffer.from(blobs[0] ?? []).toString('latin1', 1, 4)).toBe('PNG')
  })
})
