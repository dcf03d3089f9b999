import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tagColours } from '#shared/model/tag.ts'

const css = readFileSync('src/renderer/styles/tokens.css', 'utf8')
const tokensOf = (scheme: 'light' | 'dark') => {
  const block = css.split(`[data-mantine-color-scheme="${scheme}"]`)[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/(--k-[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']))
}
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('The colours of the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme)
  const ratio = (text: string, ground: string) => contrast(tokens.get(text) ?? '#000000', tokens.get(ground) ?? '#000000')
  const grounds = ['--k-desk', '--k-paper', '--k-well', '--k-raised', '--k-hover', '--k-press']

  it('can be read on every ground', () => {
    for (const ground of grounds) {
      for (const text of ['--k-ink', '--k-ink-2', '--k-accent-ink', '--k-warn', '--k-stop']) {
        expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    for (const ground of ['--k-desk', '--k-paper', '--k-well']) expect(ratio('--k-ink-3', ground), ground).toBeGreaterThanOrEqual(4.5)
  })

  it('can be read on their own soft grounds', () => {
    for (const tone of ['warn', 'stop']) expect(ratio(`--k-${tone}`, `--k-${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
    expect(ratio('--k-accent-ink', '--k-accent-soft')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('--k-ink', '--k-mark')).toBeGreaterThanOrEqual(4.5)
  })

  it('of tags are told from what they stand on', () => {
    for (const colour of tagColours.filter((each) => each !== ''))
      for (const ground of ['--k-press', '--k-paper', '--k-raised'])
        expect(ratio(`--k-tag-${colour}`, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
  })

  it('show the focus and meaningful edges', () => {
    for (const ground of ['--k-desk', '--k-paper', '--k-raised', '--k-press'])
      expect(ratio('--k-accent', ground), ground).toBeGreaterThanOrEqual(3)
    expect(ratio('--k-edge', '--k-paper')).toBeGreaterThanOrEqual(3)
  })
})
