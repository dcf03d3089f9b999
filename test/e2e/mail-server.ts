import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { aCertificate } from '../support/certificate.ts'
import { test } from './web-host.ts'

/** The password that the server knows. */
export const password = 'hemmelig'

/**
 * A mail server with TLS for the tests of a file. The hosts of the file trust it, as on a machine whose administrator has said so.
 */
export function mailServer(): { port: () => number; received: string[] } {
  let folder = ''
  const certificate = aCertificate()
  const received: string[] = []
  const server = new SMTPServer({
    ...certificate,
    authMethods: ['PLAIN'],
    onAuth: (given, _session, done) => (given.password === password ? done(null, { user: 'liv' }) : done(new Error('no'))),
    onData: (stream, session, done) => {
      stream.resume()
      stream.on('end', () => {
        received.push(session.envelope.rcptTo.map(({ address }) => address).join())
        done()
      })
    }
  })
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kartotek-mail-'))
    writeFileSync(join(folder, 'authority.pem'), certificate.cert)
    process.env['NODE_EXTRA_CA_CERTS'] = join(folder, 'authority.pem')
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  })
  test.afterAll(() => {
    server.close()
    // the tests of other files have hosts of their own
    delete process.env['NODE_EXTRA_CA_CERTS']
    rmSync(folder, { recursive: true, force: true })
  })
  return { port: () => (server.server.address() as AddressInfo).port, received }
}
