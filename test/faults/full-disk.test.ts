import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundle } from '../support/bundle.ts'
import { startClerk } from '../support/clerk.ts'
import { noSmallDisks, smallDisk } from '../support/small-disk.ts'

const clerk = await bundle('test/fixtures/processes/clerk.ts')
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

/** More than any of the disks takes. */
const text = [
  'Navn;E-mail;Organisation;Begrundelse',
  ...Array.from(
    { length: 500 },
    (_, no) => `Anna Holm ${no};anna${no}@havnen.example;Forening ${no};${'Fordi havnen er for alle. '.repeat(300)}`
  )
].join('\r\n')

describe.skipIf(noSmallDisks())('A disk that runs full in the midst of an import', () => {
  it.each(['4m', '5m', '6m'])('of %s leaves nothing of it, and the card file as it was; work goes on when there is room', async (size) => {
    const disk = await smallDisk(size)
    const here = await startClerk(disk.inside(process.execPath, clerk, disk.path))
    for (let no = 0; no < 20; no++) expect((await here.ask('partners.create', { name: `Partner ${no}` })).error).toBeUndefined()
    const partners = async () => (await here.ask('partners.table', { sort: [{ by: 'name' }] })).done?.['total']
    const { done } = await here.ask('imports.read', { text, from: 'csv', source: 'udtræk' })
    const refused = await here.ask('imports.commit', { id: done?.['id'] })
    expect(refused.error).toBe('file.disk-full')
    expect(await partners()).toBe(20)
    expect((await here.ask('file.check', { full: true })).done).toEqual({ ok: true, problems: [] })
    expect((await here.ask('partners.create', { name: 'Søens Folk' })).error).toBeUndefined()
    await here.leave()
    const again = await startClerk(disk.inside(process.execPath, clerk, disk.path, join(disk.path, 'kartotek.kartotek')))
    expect((await again.ask('partners.table', { sort: [{ by: 'name' }] })).done?.['total']).toBe(21)
    expect((await again.ask('file.check', { full: true })).done).toEqual({ ok: true, problems: [] })
    await again.leave()
    figures.push(`a disk of ${size} runs full in an import: refused, 21 of 21 partners there, nothing half imported`)
  })
})
