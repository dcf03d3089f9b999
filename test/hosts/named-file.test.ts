import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { namedFile } from '#main/foundation/named-file.ts'
import { openAsked } from '#main/hosts/electron/open-asked.ts'
import { testApp, testFolder } from '../support/test-app.ts'

const folder = resolve('/hjem')

describe('What a program is started with', () => {
  it.each([
    [['/kort/Havnen.kartotek'], resolve('/kort/Havnen.kartotek')],
    [['.', 'Havnen.KARTOTEK'], resolve(folder, 'Havnen.KARTOTEK')],
    [['--allow-file-access', 'a b.kartotek', '--flag'], resolve(folder, 'a b.kartotek')],
    [['/hent/Sofie Lund.vcf'], resolve('/hent/Sofie Lund.vcf')],
    [['KONTAKTER.VCF'], resolve(folder, 'KONTAKTER.VCF')],
    [['kontakter.vcard'], resolve(folder, 'kontakter.vcard')],
    // as the desktops of Linux say it
    [[pathToFileURL('/hent/Åse Ærø 100%.vcf').href], resolve('/hent/Åse Ærø 100%.vcf')],
    [['file://server/mappe/a.vcf'], process.platform === 'win32' ? '\\\\server\\mappe\\a.vcf' : undefined],
    [['--file=x.kartotek'], undefined],
    [['brev.txt'], undefined],
    [['vcf'], undefined],
    [[], undefined]
  ])('%o names %s', (words, file) => {
    expect(namedFile(words, folder)).toBe(file)
  })
})

const aase = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åse Ærø\r\nN:Ærø;Åse;;;\r\nEMAIL:aase@aeldrenettet.example\r\nEND:VCARD\r\n'

/** The product with what a window hears of, and how often it began anew. */
function aWindow() {
  const app = testApp()
  const heard: string[] = []
  app.onChange((topics) => heard.push(...topics))
  let begun = 0
  const open = (path: string) => openAsked(app, path, () => (begun += 1))
  return { app, open, heard, begun: () => begun }
}

describe('A double-clicked file', () => {
  it('of people comes to the review of whichever window asks first, in the card file that is open', async () => {
    const { app, open, heard, begun } = aWindow()
    const { id } = await app.client.partners.create({ name: 'Ældrenettet' })
    const path = join(testFolder(), 'Åse.vcf')
    writeFileSync(path, aase)
    await open(path)
    expect([heard.includes('brought'), begun()]).toEqual([true, 0])
    const brought = await app.client.imports.takeBrought()
    expect(brought?.fileName).toBe('Åse.vcf')
    expect(await app.client.imports.takeBrought()).toBe(null)
    const review = await app.client.imports.read(brought ?? {})
    expect(review).toMatchObject({ summary: { persons: { create: 1 } } })
    expect((await app.client.partners.get({ id })).name).toBe('Ældrenettet')
  })

  it('that holds cards takes the place of the card file, and the window begins anew', async () => {
    const { app, open, begun } = aWindow()
    const other = testApp()
    await other.client.partners.create({ name: 'Havnens Venner' })
    await other.close()
    await open(join(other.home, 'kartotek.kartotek'))
    expect(begun()).toBe(1)
    expect(await app.client.file.info()).toMatchObject({ partners: 1 })
    expect(await app.client.imports.takeBrought()).toBe(null)
  })

  it.each([
    ['is gone', () => undefined, 'file.not-found'],
    ['is a folder', (path: string) => mkdirSync(path), 'file.is-directory'],
    [
      'is over 50 MB',
      (path: string) => {
        writeFileSync(path, aase)
        truncateSync(path, 50 * 1024 * 1024 + 1)
      },
      'import.too-large'
    ],
    ['has a name and nothing else', (path: string) => writeFileSync(path, ''), 'import.nobody-found']
  ] as const)('that %s is refused where it would have been looked through', async (_what, make, code) => {
    const { app, open } = aWindow()
    const path = join(testFolder(), 'kontakter.vcf')
    make(path)
    await open(path)
    const brought = await app.client.imports.takeBrought()
    await expect(app.client.imports.read(brought ?? {})).rejects.toMatchObject({ code })
  })

  it('that cannot be opened leaves the window as it is, and says why', async () => {
    const { app, open, begun } = aWindow()
    await app.client.partners.create({ name: 'Ældrenettet' })
    await expect(open(join(testFolder(), 'ingenting.kartotek'))).rejects.toMatchObject({ code: 'file.not-found' })
    expect([begun(), (await app.client.file.info()).partners]).toEqual([0, 1])
  })
})
