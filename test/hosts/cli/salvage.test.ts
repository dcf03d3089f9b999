import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

describe('kartotek salvage', () => {
  it('puts what can be read of a damaged card file into a new one that is sound, and says what is not as in the newest backup', async () => {
    const { run, json, path, aFile } = aCommandLine()
    const file = await aFile('gammelt.kartotek')
    await run(...file, 'add', 'partner', 'Havnens Venner')
    await run(...file, 'backup')
    const bytes = readFileSync(path('gammelt.kartotek'))
    const at = bytes.indexOf('Havnens Venner')
    expect(at).toBeGreaterThan(0)
    writeFileSync(path('gammelt.kartotek'), bytes.fill(0, 0, 100).fill('x', at, at + 1))
    expect((await run(...file, 'partners')).code).toBe(4)
    const { code, out } = await run('salvage', 'gammelt.kartotek', 'nyt.kartotek')
    expect(code).toBe(0)
    expect(out).toMatch(/^Reddet: \d+ rækker i .*nyt\.kartotek\. Tabt: 0\. Udeladt, fordi de hørte til noget tabt: 0\.\n/)
    expect(out).toMatch(/Ikke som i den nyeste sikkerhedskopi: 1\n {2}organisation [\w-]+: har ændret sig af sig selv\n$/)
    expect((await run('check', '--full', '--file', path('nyt.kartotek'))).code).toBe(0)
    expect(await json('partners', '--file', path('nyt.kartotek'))).toMatchObject([{ name: 'xavnens Venner' }])
    expect((await run('salvage', 'gammelt.kartotek', 'nyt.kartotek')).code).toBe(9)
    expect((await run('salvage', 'findes-ikke.kartotek', 'andet.kartotek')).code).toBe(4)
  })
})
