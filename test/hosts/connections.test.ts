import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { leftBy, watched } from '../e2e/connections.ts'
import { testFolder } from '../support/test-app.ts'

/** What a program that runs these lines tried to reach outside of this machine. */
function reached(lines: string): string[] {
  const folder = testFolder()
  spawnSync(process.execPath, ['-e', lines], { env: { ...process.env, ...watched(folder) }, timeout: 20_000 })
  return leftBy(folder)
}

describe('What a host of an end-to-end test opens', () => {
  it.each([
    ["require('net').connect(9, '192.0.2.1').on('error', () => {}).destroy()", 'connect 192.0.2.1'],
    ["require('net').connect({ port: 9, host: '192.0.2.1' }).on('error', () => {}).destroy()", 'connect 192.0.2.1'],
    ["require('tls').connect({ port: 9, host: '192.0.2.1' }).on('error', () => {}).destroy()", 'connect 192.0.2.1'],
    ["const r = require('http').get('http://192.0.2.1/').on('error', () => {}); setTimeout(() => r.destroy(), 100)", 'connect 192.0.2.1'],
    ["fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(200) }).catch(() => {})", 'connect 192.0.2.1'],
    ["require('dns').lookup('name.invalid', () => {})", 'look up name.invalid'],
    [
      "const s = require('dgram').createSocket('udp4'); s.on('error', () => {}); s.send('x', 9, '192.0.2.1', () => s.close())",
      'send 192.0.2.1'
    ],
    [
      "new (require('worker_threads').Worker)(\"require('net').connect(9, '192.0.2.1').on('error', () => {}); setTimeout(process.exit, 300)\", { eval: true })",
      'connect 192.0.2.1'
    ]
  ])('is written down: %s', (lines, line) => expect(reached(lines)).toContain(line))

  it('may lead to this machine', () => {
    expect(reached("require('net').connect(9, '127.0.0.1').on('error', () => {})")).toEqual([])
  })
})
