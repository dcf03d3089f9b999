import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { aCertificate, type Certificate } from './certificate.ts'

export const mailUser = 'bo@alliancen.example'
export const mailPassword = 'hemmelig kode æøå'

export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly bytes: Buffer
}

export interface MailServer {
  readonly port: number
  /** Everything that the server has said yes to, in its order. */
  readonly received: ReceivedMail[]
  /** How often somebody signed in, or tried to. */
  readonly signIns: { ok: number; refused: number }
  /** Whether the connection of each mail was encrypted. */
  readonly secure: boolean[]
  /** What the server answers to a mail before it takes it; throws to refuse. */
  onMail: (mail: ReceivedMail) => void | Promise<void>
  close(): Promise<void>
  /** Every connection ends in the middle of what it is about. */
  cut(): void
}

/** This process trusts a certificate, as one would that was started with NODE_EXTRA_CA_CERTS. */
export function trust({ cert }: Certificate): void {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, cert])
  onTestFinished(() => setDefaultCACertificates(before))
}

/** An error as the mail server library makes an answer of it. */
export const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })

/** A real mail server on this machine, over TLS, that keeps what it gets. */
export async function aMailServer(options: SMTPServerOptions & { certificate?: Certificate; trusted?: boolean } = {}): Promise<MailServer> {
  const { certificate = aCertificate(), trusted = true, ...others } = options
  if (trusted) trust(certificate)
  const received: ReceivedMail[] = []
  const signIns = { ok: 0, refused: 0 }
  const secure: boolean[] = []
  const state: Pick<MailServer, 'onMail'> = { onMail: () => undefined }
  const server = new SMTPServer({
    ...certificate,
    authMethods: ['PLAIN', 'LOGIN'],
    disabledCommands: ['ENHANCEDSTATUSCODES'],
    closeTimeout: 100,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      const ok = username === mailUser && password === mailPassword
      signIns[ok ? 'ok' : 'refused']++
      if (ok) done(null, { user: username })
      else done(refusal(535, 'Invalid username or password'))
    },
    onData: (stream, session, done) => {
      const take = async (bytes: Buffer) => {
        const { mailFrom, rcptTo } = session.envelope
        const mail = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), bytes }
        try {
          await state.onMail(mail)
          received.push(mail)
          secure.push(session.secure)
          done()
        } catch (error) {
          done(error as Error)
        }
      }
      // half a letter is none
      buffer(stream).then(take, () => undefined)
    },
    ...others
  })
  // clients that are killed are what some tests are about
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy()
  }
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  onTestFinished(close)
  return Object.assign(state, { port: (server.server.address() as AddressInfo).port, received, signIns, secure, close, cut })
}
