import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPartnerPage } from '#main/formats/partner-page/index.ts'
import type { PageDraft } from '#shared/model/draft.ts'

const folder = join(import.meta.dirname, '../../fixtures/partner-page/six-forms')
const read = (file: string): PageDraft =>
  readPartnerPage({ kind: file.endsWith('.html') ? 'html' : 'text', content: readFileSync(join(folder, file), 'utf8') })

/** A draft without the places of its values, which differ from copy to copy, and how sure the reader was. */
function withoutPlaces(draft: PageDraft): unknown {
  const noPlace = new Set(['line', 'from', 'to', 'confidence', 'lines', 'leftovers'])
  return JSON.parse(JSON.stringify(draft, (key, value) => (noPlace.has(key) ? undefined : value)))
}

describe('One page in six forms', () => {
  const saved = read('saved.html')

  it('is understood from the saved file', () => {
    expect(saved.partners.map((partner) => [partner.name.value, partner.contacts.map((person) => person.name.value)])).toEqual([
      ['Natravnenes Netværk', ['Signe Holt', 'Tage Muld']],
      ['Gadelygternes Venner', ['Ulla Korn']],
      ['Måneby Kommune', ['Viggo Strøm']],
      ['Foreningen Stjernekik', ['Asta Himmel']]
    ])
    expect(saved.partners[1]?.statement?.value).toBe(
      'Et godt lys er et, man ikke lægger mærke til.\n\nDet koster 14 kroner om året pr. borger.'
    )
    expect(saved.wholeness).toBe('whole')
  })

  it.each(['chromium.txt', 'chromium.html', 'firefox.txt', 'firefox.html'])('says the same as copied: %s', (file) => {
    expect(withoutPlaces(read(file))).toEqual(withoutPlaces(saved))
  })

  it('is judged folded when it was copied with its sections closed', () => {
    const folded = read('folded.txt')
    expect(folded.wholeness).toBe('folded')
    expect(folded.partners.map((partner) => partner.name.value)).toEqual(saved.partners.map((partner) => partner.name.value))
  })
})
