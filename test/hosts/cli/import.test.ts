import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alliance, pageText } from '../../support/pages.ts'
import { aCommandLine } from './command-line.ts'

const page = pageText(alliance)
const partnerCount = alliance.length
const personCount = alliance.flatMap(({ persons }) => persons).length

async function aLineWithPage() {
  const cli = aCommandLine()
  cli.write('side.txt', page)
  return { cli, file: await cli.aFile() }
}

describe('import --json', () => {
  it('prints exactly the shape that programs count on', async () => {
    const { cli, file } = await aLineWithPage()
    const read = await cli.json('import', 'side.txt', '--from', 'page', '--dry-run', ...file)
    expect(Object.keys(read)).toEqual(['partners', 'contacts', 'problems', 'review', 'leftovers', 'summary'])
    expect(read.partners).toHaveLength(partnerCount)
    expect(read.partners[0]).toEqual({
      name: 'Havnens Venner',
      statement: 'Vi er med, fordi havnen skal være for alle, også for dem uden båd.',
      url: '',
      contacts: [read.contacts[0], read.contacts[1]]
    })
    expect(read.contacts[0]).toEqual({
      name: 'Sofie Lund',
      n: ['Lund', 'Sofie', '', '', ''],
      title: 'Direktør',
      org: 'Havnens Venner',
      emails: ['sofie.lund@havnensvenner.example'],
      phones: ['+4520004101'],
      addresses: [],
      note: '',
      bday: '',
      urls: [],
      photos: []
    })
    expect(read.contacts).toHaveLength(personCount)
    expect(read.review).toHaveLength(partnerCount + personCount)
    expect(read.review[0]).toEqual({ entity: 'partner', name: 'Havnens Venner', disposition: 'create', fields: expect.any(Array) })
    expect(read.summary).toEqual({
      partners: { create: partnerCount, update: 0, unchanged: 0, conflict: 0, departed: 0 },
      persons: { create: personCount, update: 0, unchanged: 0, conflict: 0, departed: 0 },
      problems: read.problems.length,
      leftovers: read.leftovers.length,
      committed: false,
      changeSet: null
    })
  })

  it('names problems with their line, in words', async () => {
    const cli = aCommandLine()
    cli.write('side.txt', page.replace('sofie.lund@havnensvenner.example', 'sofie.lund@havnensvener.example'))
    const { problems } = await cli.json('import', 'side.txt', '--dry-run')
    const line = page.split('\n').findIndex((text) => text.includes('sofie.lund@')) + 1
    expect(problems).toContainEqual({ line, message: expect.stringContaining('sofie.lund@havnensvener.example → '), severity: 'warn' })
  })
})

describe('import', () => {
  it('reads a page, saves it as one step, and finds nothing new in the same page', async () => {
    const { cli, file } = await aLineWithPage()
    const first = await cli.run('import', 'side.txt', ...file)
    expect(first.out).toContain(`${partnerCount} partnere, ${personCount} personer: ${partnerCount} i orden, 0 at se på`)
    expect(first.out).toMatch(/Gemt: 5 partnere og 7 personer oprettet\. Fortryd med "kartotek undo \S+"\./)
    const again = await cli.json('import', 'side.txt', ...file)
    expect(again.summary).toMatchObject({ partners: { create: 0, unchanged: partnerCount }, committed: true, changeSet: null })
    expect(again.review[0]).toMatchObject({ disposition: 'unchanged', id: expect.any(String) })
    await cli.run('undo', ...file)
    expect(await cli.json('persons', ...file)).toEqual([])
  })

  it('shows what a changed page would change, field by field', async () => {
    const { cli, file } = await aLineWithPage()
    await cli.run('import', 'side.txt', ...file)
    cli.write('side.txt', page.replace('Direktør', 'Landschef'))
    const { out } = await cli.run('import', 'side.txt', '--dry-run', ...file)
    expect(out).toMatch(/Sofie Lund \(Ændret\)\n\s+Titel: Direktør → Landschef/)
  })

  it('reads stdin, and writes its report as JSON or as text', async () => {
    const { cli, file } = await aLineWithPage()
    const { code } = await cli.runWith({ stdin: page }, 'import', '-', '--source', 'Siden', '--report', 'r.json', ...file)
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(cli.path('r.json'), 'utf8')).summary.committed).toBe(true)
    const { out } = await cli.run('import', 'side.txt', '--source', 'Siden', '--report', 'r.txt', ...file)
    expect(out).toContain(readFileSync(cli.path('r.txt'), 'utf8').trim())
    expect((await cli.run('show', 'Sofie Lund', ...file)).out).toMatch(/Kilde\s+Siden/)
  })

  it('takes several sources, one step each', async () => {
    const { cli, file } = await aLineWithPage()
    cli.write('anden.txt', page.replaceAll('havnensvenner', 'skovensvenner').replaceAll('Havnens', 'Skovens'))
    await cli.run('import', 'side.txt', 'anden.txt', ...file)
    const imports = (await cli.json('history', ...file)).filter((set: { label: string }) => set.label === 'import.done')
    expect(imports).toHaveLength(2)
  })

  it.each([
    ['nothing at all', '', 'tom'],
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0, 1, 2, 3, 0, 0xff, 0xfe, 0]), 'ikke tekst'],
    ['a page without partners', 'Velkommen. Her er intet.', 'ingen partner|ikke fundet']
  ])('refuses %s with 2 and changes nothing', async (_what, content, says) => {
    const { cli, file } = await aLineWithPage()
    const before = (await cli.run('export', '--as', 'json', '--out', '-', ...file)).out
    cli.write('side.txt', content)
    const { code, err } = await cli.run('import', 'side.txt', ...file)
    expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(says))])
    expect((await cli.run('export', '--as', 'json', '--out', '-', ...file)).out).toBe(before)
  })

  it('refuses 60 MB before it has read them, from a file and from stdin', async () => {
    const cli = aCommandLine()
    const handle = openSync(cli.path('stor.txt'), 'w')
    ftruncateSync(handle, 60 * 1024 * 1024)
    closeSync(handle)
    const begin = performance.now()
    const { code, err } = await cli.run('import', 'stor.txt', '--dry-run')
    expect([code, err]).toEqual([2, expect.stringContaining('60 MB')])
    expect(performance.now() - begin).toBeLessThan(3000)
    const stdin = 'x'.repeat(60 * 1024 * 1024)
    expect((await cli.runWith({ stdin }, 'import', '-', '--dry-run')).code).toBe(2)
  })

  it('says which file is not there, and that a folder is none', async () => {
    const cli = aCommandLine()
    expect(await cli.run('import', 'væk.txt', '--dry-run')).toMatchObject({ code: 4, err: expect.stringContaining('væk.txt') })
    expect(await cli.run('import', '.', '--dry-run')).toMatchObject({ code: 2, err: expect.stringContaining('mappe') })
  })
})
