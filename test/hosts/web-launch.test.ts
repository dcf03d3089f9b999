import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { knock, openDoor } from '#main/hosts/web/control.ts'
import { watchIdle } from '#main/hosts/web/idle.ts'
import { openerFor, writeLaunchPage } from '#main/hosts/web/launch.ts'
import { readServeOptions } from '#main/hosts/web/serve-options.ts'

const directory = mkdtempSync(join(tmpdir(), 'kartotek-launch-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('The start page', () => {
  it('can be read by this user only, and leads to the address', () => {
    const file = writeLaunchPage(directory, 'http://127.0.0.1:1/start?t=abc')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain('content="0;url=http://127.0.0.1:1/start?t=abc"')
  })

  it.each([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['darwin', {}, 'open'],
    ['win32', {}, 'cmd']
  ] as const)('is opened on %s with %o by %s', (platform, environment, command) => {
    expect(openerFor(platform, environment)?.[0]).toBe(command)
  })
})

describe('A second serve', () => {
  it('gets a fresh address from the first, by files that are for this user only', async () => {
    let count = 0
    await openDoor(directory, () => `fresh ${++count}`)
    const file = join(directory, `serve-${process.pid}.json`)
    await vi.waitFor(() => expect(statSync(file).mode & 0o777).toBe(0o600))
    expect(await knock(directory, process.pid)).toBe('fresh 1')
    expect(await knock(directory, process.pid)).toBe('fresh 2')
  })

  it('brings a file that was double-clicked to the first', async () => {
    const brought: (string | undefined)[] = []
    const at = mkdtempSync(join(directory, 'door-'))
    await openDoor(at, (people) => `fresh ${brought.push(people)}`)
    await vi.waitFor(() => expect(statSync(join(at, `serve-${process.pid}.json`)).mode & 0o777).toBe(0o600))
    await knock(at, process.pid, '/hent/Åse Ærø.vcf')
    await knock(at, process.pid)
    expect(brought).toEqual(['/hent/Åse Ærø.vcf', undefined])
  })

  it('that does not know the secret gets nothing', async () => {
    const { address } = JSON.parse(readFileSync(join(directory, `serve-${process.pid}.json`), 'utf8'))
    const socket = connect(address)
    socket.write('0'.repeat(64))
    expect(await text(socket)).toBe('')
  })

  it('finds no door of a process that is gone', async () => {
    expect(await knock(directory, 999_999_999)).toBeUndefined()
  })
})

describe('The idle watch', () => {
  const started = () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const whenIdle = vi.fn()
    return { whenIdle, watch: watchIdle(whenIdle), minutes: (n: number) => vi.advanceTimersByTime(n * 60_000) }
  }

  it('waits for ever while there was no page yet, and while one is open', () => {
    const { whenIdle, watch, minutes } = started()
    minutes(60)
    watch.begin()
    watch.begin()
    watch.end()
    minutes(60)
    expect(whenIdle).not.toHaveBeenCalled()
  })

  it('ends ten minutes after the last page was closed, counted anew when one comes back', () => {
    const { whenIdle, watch, minutes } = started()
    watch.begin()
    watch.end()
    minutes(9)
    watch.begin()
    watch.end()
    minutes(9.9)
    expect(whenIdle).not.toHaveBeenCalled()
    minutes(0.2)
    expect(whenIdle).toHaveBeenCalledOnce()
  })

  it('never ends once it was stopped', () => {
    const { whenIdle, watch, minutes } = started()
    watch.begin()
    watch.stop()
    watch.end()
    minutes(60)
    expect(whenIdle).not.toHaveBeenCalled()
  })
})

describe('serve', () => {
  it('opens a browser on a free port unless told otherwise', () => {
    expect(readServeOptions([])).toEqual({ file: undefined, people: undefined, port: 0, open: true, force: false, language: undefined })
    const all = ['--file', 'a.kartotek', '--port', '8080', '--no-open', '--force', '--lang', 'en']
    expect(readServeOptions(all)).toEqual({ file: 'a.kartotek', people: undefined, port: 8080, open: false, force: true, language: 'en' })
  })

  it('takes the file that was double-clicked: a card file, or people to look through in the last one', () => {
    expect(readServeOptions(['--', 'a b.kartotek'])).toMatchObject({ file: 'a b.kartotek', people: undefined })
    expect(readServeOptions(['Åse.VCF'])).toMatchObject({ file: undefined, people: resolve('Åse.VCF') })
    expect(readServeOptions(['--file', 'a.kartotek', 'Åse.vcf'])).toMatchObject({ file: 'a.kartotek', people: resolve('Åse.vcf') })
  })

  it.each([['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--lang', 'fr'], ['--bogus'], ['one', 'two']])(
    'refuses %s %s',
    (...parameters) => {
      expect(() => readServeOptions(parameters)).toThrow(expect.objectContaining({ code: 'input.usage' }))
    }
  )
})
