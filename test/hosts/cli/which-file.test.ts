import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApp } from '#main/app.ts'
import { openCardFile } from '#main/foundation/card-file.ts'
import { testFolder, testNow } from '../../support/test-app.ts'
import { aCommandLine } from './command-line.ts'

type Line = ReturnType<typeof aCommandLine>

/** A card file with one partner, as the window would have left it. */
async function aFileWith(name: string, partner: string, folder = testFolder()): Promise<string> {
  const path = join(folder, name)
  openCardFile(path, { host: 'web', now: testNow, create: true }).close()
  const app = createApp({ home: testFolder(), host: 'web', file: path })
  await app.client.partners.create({ name: partner })
  await app.close()
  return path
}

function openedInWindow(cli: Line, ...paths: string[]): void {
  mkdirSync(cli.home, { recursive: true })
  writeFileSync(join(cli.home, 'settings.json'), JSON.stringify({ recent: paths.map((path) => ({ path, at: testNow })) }))
}

const namesSeen = async (cli: Line, env: NodeJS.ProcessEnv, ...more: string[]) => {
  const { out } = await cli.runWith({ env }, 'partners', '--json', ...more)
  return (JSON.parse(out) as { name: string }[]).map(({ name }) => name)
}

describe('The card file of a command', () => {
  it('is the one named, before the one in the environment, before the last one of the window', async () => {
    const cli = aCommandLine()
    const [named, inEnvironment, last] = await Promise.all([
      aFileWith('a.kartotek', 'A'),
      aFileWith('b.kartotek', 'B'),
      aFileWith('c.kartotek', 'C')
    ])
    openedInWindow(cli, last)
    expect(await namesSeen(cli, { KARTOTEK_FILE: inEnvironment }, '--file', named)).toEqual(['A'])
    expect(await namesSeen(cli, { KARTOTEK_FILE: inEnvironment })).toEqual(['B'])
    expect(await namesSeen(cli, {})).toEqual(['C'])
  })

  it('is the one in the data folder when no other is known; the first write makes it, a look does not', async () => {
    const cli = aCommandLine()
    expect(await namesSeen(cli, {})).toEqual([])
    expect(existsSync(cli.home)).toBe(false)
    expect((await cli.run('add', 'partner', 'Havnen')).code).toBe(0)
    expect(existsSync(join(cli.home, 'kartotek.kartotek'))).toBe(true)
    expect((await cli.run('add', 'partner', 'Skoven')).code).toBe(0)
    expect(await namesSeen(cli, {})).toEqual(['Havnen', 'Skoven'])
  })

  it('must be named by a command that writes when there are others than the one in the data folder', async () => {
    const cli = aCommandLine()
    openedInWindow(cli, await aFileWith('a.kartotek', 'A'))
    const { code, err } = await cli.run('add', 'partner', 'Havnen')
    expect([code, err]).toEqual([2, expect.stringContaining('--file')])
    expect(existsSync(join(cli.home, 'kartotek.kartotek'))).toBe(false)
  })

  it('is not made by a new one that somebody else made in the data folder either', async () => {
    const cli = aCommandLine()
    cli.makeHome()
    await aFileWith('anden.kartotek', 'A', cli.home)
    expect((await cli.run('undo')).code).toBe(2)
  })

  it('is not touched, and none is made, by an import that only tries', async () => {
    const cli = aCommandLine()
    cli.write('side.txt', '• Havnens Venner\n”Vi er med.”\nFormand, Anna Holm, anna@havnen.example\n')
    const { code, out } = await cli.run('import', 'side.txt', '--dry-run', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).summary).toMatchObject({ partners: { create: 1 }, committed: false, changeSet: null })
    expect(existsSync(cli.home)).toBe(false)
  })
})
