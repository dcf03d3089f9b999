import { chmodSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCardFile } from '#main/foundation/card-file.ts'
import { AppError, errorKinds } from '#shared/errors.ts'
import { testNow } from '../../support/test-app.ts'
import { aCommandLine } from './command-line.ts'

/** Everything that is wrong has its own text, and nobody but --debug shows where in the program it happened. */
function expectSentence(err: string): void {
  expect(err.trim()).toMatch(/[.:)>]$/)
  expect(err).not.toMatch(/\{\{|errors\.|cli\.|^\s+at /m)
}

describe('A command line that is not written as it should be', () => {
  it.each([
    [['partnrs'], 'partnrs'],
    [['partners', '--colums', 'name'], '--columns'],
    [['partners', '--columns', 'nam'], 'nam'],
    [['partners', '--sort', 'age'], 'age'],
    [['import'], 'source'],
    [['list'], ''],
    [['merge', '--list', 'x'], '--template'],
    [['log', 'call', '--with', 'Anna', '--text', 'x', '--when', 'engang'], 'engang'],
    [['follow-ups', '--due', 'soon'], 'soon'],
    [['partners', '--lang', 'fr'], 'fr'],
    [['import', 'x', '--from', 'pdf'], 'pdf']
  ])('%j is refused with 2', async (argv, named) => {
    const { code, err, out } = await aCommandLine().run(...argv)
    expect(code).toBe(errorKinds.input)
    expect(err).toContain(named)
    expect(out).toBe('')
  })

  it('restore --newest says so where there is no backup', async () => {
    const { code, err } = await aCommandLine().run('restore', '--newest')
    expect([code, err]).toEqual([errorKinds.missing, expect.stringMatching(/sikkerhedskopi/)])
  })

  it('speaks the language of the option, of the settings and of the machine, in that order', async () => {
    const cli = aCommandLine()
    const english = { env: { LANG: 'en_GB.UTF-8' } }
    expect((await cli.runWith(english, 'partnrs')).err).toMatch(/not written correctly|is not known/)
    cli.makeHome()
    writeFileSync(`${cli.home}/settings.json`, '{"language":"da"}')
    expect((await cli.runWith(english, 'partnrs')).err).toMatch(/kendes ikke/)
    expect((await cli.runWith(english, '--lang', 'en', 'partnrs')).err).toMatch(/not known/)
  })

  it('shows help on stdout with 0, and on stderr with 2 where a command is missing', async () => {
    const cli = aCommandLine()
    const help = await cli.run('merge', '--help')
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toMatch(/^Brug: kartotek merge/)
    const nothing = await cli.run()
    expect([nothing.code, nothing.out]).toEqual([2, ''])
    expect(nothing.err).toContain('follow-ups')
  })
})

describe('A card file that cannot be used', () => {
  it('is missing: 4', async () => {
    const { code, err } = await aCommandLine().run('partners', '--file', 'nowhere.kartotek')
    expect([code, err]).toEqual([errorKinds.missing, expect.stringContaining('nowhere.kartotek')])
  })

  it('is not ours: 4, and not a byte of it is changed', async () => {
    const cli = aCommandLine()
    cli.write('letter.txt', 'Kære alle')
    const { code, err } = await cli.run('add', 'partner', 'Havnen', '--file', 'letter.txt')
    expect(code).toBe(errorKinds.missing)
    expectSentence(err)
    expect(readFileSync(cli.path('letter.txt'), 'utf8')).toBe('Kære alle')
  })

  it('is of a newer version: 4, and not a byte of it is changed', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const bytes = readFileSync(cli.path('test.kartotek'))
    bytes.writeUInt32BE(999, 60)
    writeFileSync(cli.path('test.kartotek'), bytes)
    const { code, err } = await cli.run('partners', ...file)
    expect([code, err]).toEqual([errorKinds.missing, expect.stringContaining('999')])
    expect(readFileSync(cli.path('test.kartotek'))).toEqual(bytes)
  })

  it('is damaged: 3, also when it is to be examined', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    truncateSync(cli.path('test.kartotek'), statSync(cli.path('test.kartotek')).size - 8192)
    for (const command of ['check', 'partners']) {
      const { code, err } = await cli.run(command, ...file)
      expect(code).toBe(errorKinds.damaged)
      expectSentence(err)
    }
  })

  it('is open elsewhere: 6, with who has it', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const open = openCardFile(cli.path('test.kartotek'), { host: 'web', now: testNow })
    const { code, err } = await cli.run('partners', ...file)
    open.close()
    expect([code, err]).toEqual([errorKinds.locked, expect.stringContaining(String(process.pid))])
    expect((await cli.run('partners', ...file)).code).toBe(0)
  })

  it('cannot be written: 7', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    chmodSync(cli.path('test.kartotek'), 0o444)
    const { code, err } = await cli.run('add', 'partner', 'Havnen', ...file)
    expect(code).toBe(errorKinds['read-only'])
    expectSentence(err)
  })
})

describe('A command that cannot be done', () => {
  it('is not found by name: 4', async () => {
    const cli = aCommandLine()
    const { code, err } = await cli.run('show', 'Ingen Sådan', ...(await cli.aFile()))
    expect([code, err]).toEqual([4, expect.stringContaining('Ingen Sådan')])
  })

  it('was changed elsewhere: 8', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const { id } = await cli.json('add', 'partner', 'Havnen', ...file)
    await cli.run('edit', id, 'notes=ny', ...file)
    const order = JSON.stringify({ id: 'a', do: 'partners.update', input: { id, version: 1, patch: { name: 'Sidst' } } })
    const { code, out } = await cli.runWith({ stdin: order }, 'apply', ...file)
    expect([code, out]).toEqual([errorKinds.conflict, 'ERR a record.changed-elsewhere\n'])
  })

  it('would write over a file: 9', async () => {
    const cli = aCommandLine()
    await cli.aFile()
    const { code, err } = await cli.run('new', 'test.kartotek')
    expect(code).toBe(errorKinds.refused)
    expectSentence(err)
  })

  it('needs a host that is not built: 10', async () => {
    const { code, err } = await aCommandLine().run('serve', '--no-open')
    expect(code).toBe(errorKinds.environment)
    expectSentence(err)
  })

  it('meets a mistake of ours: 70, with a number, and where it happened only with --debug', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const broken = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the pipe of Anna Holm broke')) }) }
    const quiet = await cli.runWith({ stdin: broken }, 'log', 'note', '--with', 'x', '--text', '-', ...file, '--debug')
    expect(quiet.code).toBe(errorKinds.missing)
    await cli.run('add', 'partner', 'Havnen', ...file)
    const order = ['log', 'note', '--with', 'Havnen', '--text', '-', ...file]
    const bug = await cli.runWith({ stdin: broken }, ...order)
    expect(bug.code).toBe(errorKinds.bug)
    expectSentence(bug.err)
    expect(bug.err).not.toContain('Anna Holm')
    const incident = /Fejlnummer ([0-9a-f]{6})/.exec(bug.err)?.[1] ?? '-'
    const log = readFileSync(`${cli.home}/kartotek.log`, 'utf8')
    expect(log).toContain(incident)
    expect(log).not.toContain('Anna Holm')
    expect((await cli.runWith({ stdin: broken }, ...order, '--debug')).err).toMatch(/^ {4}at /m)
  })

  it('is stopped: 130, and nothing is changed', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const controller = new AbortController()
    const running = cli.runWith({ signal: controller.signal }, 'generate', '--partners', '500', '--contacts', '20000', ...file)
    setTimeout(() => controller.abort(), 300)
    const { code, err } = await running
    expect(code).toBe(errorKinds.cancelled)
    expectSentence(err)
    expect(await cli.json('partners', ...file)).toEqual([])
  })
})

it('There is no exit code 1', () => {
  expect(Object.values(errorKinds)).not.toContain(1)
  expect(new AppError('input.usage').exitCode).toBe(2)
})
