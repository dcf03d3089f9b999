import { describe, expect, it } from 'vitest'
import { aCommandLine } from './command-line.ts'

const order = (id: unknown, name: string, input: unknown) => JSON.stringify({ id, do: name, input })

describe('apply', () => {
  it('answers every line with one, in their order, and goes on after one that fails', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const lines = [
      order('a', 'partners.create', { name: 'Havnens Venner' }),
      order('b', 'partners.create', { name: '' }),
      '',
      'not JSON',
      order('c', 'partners.update', { id: 'none', version: 1, patch: { name: 'x' } }),
      order('d', 'partners.vanish', {}),
      order('e', '__proto__.constructor', {}),
      order('f', 'file.changes', {}),
      order('g\nACK h', 'partners.create', { name: 'Snyd' }),
      order(7, 'partners.create', { name: 'Skoven' })
    ]
    const { code, out, err } = await cli.runWith({ stdin: lines.join('\n') }, 'apply', ...file)
    expect(out.trim().split('\n')).toEqual([
      'ACK a',
      'ERR b input.invalid',
      'ERR - input.invalid',
      'ERR c record.not-found',
      'ERR d input.invalid',
      'ERR e input.invalid',
      'ERR f input.invalid',
      'ERR - input.invalid',
      'ACK 7'
    ])
    expect(code).toBe(2)
    expect(err).toMatch(/^b: Feltet name kan ikke bruges/m)
    expect((await cli.json('partners', ...file)).map((row: { name: string }) => row.name)).toEqual(['Havnens Venner', 'Skoven'])
  })

  it('makes each line its own step', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const lines = ['A', 'B'].map((name) => order(name, 'partners.create', { name })).join('\n')
    expect((await cli.runWith({ stdin: lines }, 'apply', ...file)).code).toBe(0)
    await cli.run('undo', ...file)
    expect((await cli.json('partners', ...file)).map((row: { name: string }) => row.name)).toEqual(['A'])
  })

  it('acknowledges a line before the next one has come', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const seen: string[] = []
    async function* dialogue() {
      yield `${order('first', 'partners.create', { name: 'A' })}\n`
      await new Promise((resume) => setTimeout(resume, 200))
      seen.push('second')
      yield `${order('second', 'partners.create', { name: 'B' })}\n`
    }
    const { out } = await cli.runWith({ stdin: dialogue() }, 'apply', ...file)
    expect([out, seen]).toEqual(['ACK first\nACK second\n', ['second']])
  })

  it('gives programs the whole answer with --json', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const stdin = [order('a', 'partners.create', { name: 'Havnen' }), order('b', 'partners.get', { id: 'none' })].join('\n')
    const { out } = await cli.runWith({ stdin }, 'apply', '--json', ...file)
    const [done, refused] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(done).toEqual({ id: 'a', ok: true, answer: { id: expect.any(String), changeSet: expect.any(String) } })
    expect(refused).toMatchObject({ id: 'b', ok: false, code: 'record.not-found' })
  })

  it('follows a job to its end', async () => {
    const cli = aCommandLine()
    const file = await cli.aFile()
    const { out } = await cli.runWith(
      { stdin: order('g', 'file.generate', { partners: 3, contacts: 5, seed: 2 }) },
      'apply',
      '--json',
      ...file
    )
    expect(JSON.parse(out)).toMatchObject({ ok: true, answer: { partners: 3, contacts: 5 } })
  })
})
