import { Readable } from 'node:stream'
import { type SmtpFailure, smtpError } from './smtp-errors.ts'

/** Where mail is handed in, and as whom. */
export interface SmtpAccount {
  readonly host: string
  readonly port: number
  readonly user: string
}

export interface Envelope {
  readonly from: string
  /** Those of one mail: whom it is to, and who gets a copy. */
  readonly to: readonly string[]
}

/**
 * What came of one message. accepted: the server has it, text is what it refused all the same. refused: the server said no. not-begun:
 * nothing of the message went out. lost: it went out, and no answer came.
 */
export type Handed =
  | { readonly is: 'accepted'; readonly text: string }
  | { readonly is: 'refused'; readonly text: string; readonly isLasting: boolean }
  | { readonly is: 'not-begun'; readonly error: unknown }
  | { readonly is: 'lost'; readonly error: unknown }

export interface SmtpConnection {
  /** False once the server or the network has ended it. */
  isOpen(): boolean
  send(envelope: Envelope, bytes: Uint8Array): Promise<Handed>
  close(): void
}

/** In milliseconds; a server that is silent for longer is not there. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000, dnsTimeout: 10_000 }

/**
 * Connects over TLS and signs in. There is no way around TLS 1.2 or a certificate that this machine trusts: not by the caller, and not
 * by the server. Throws the smtp.* codes.
 */
export async function openSmtp(account: SmtpAccount, password: string): Promise<SmtpConnection> {
  // loaded with the first mail that is sent
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection({
    host: account.host,
    port: account.port,
    secure: account.port === 465,
    requireTLS: true,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    // the name of this machine is nobody's business
    name: '[127.0.0.1]',
    ...patience
  })
  let open = true
  const ended = () => {
    open = false
  }
  connection.on('end', ended)
  const failed = Promise.withResolvers<never>()
  connection.on('error', (error) => {
    ended()
    failed.reject(error)
  })
  // what goes wrong later on is told by send
  failed.promise.catch(() => undefined)
  try {
    await Promise.race([failed.promise, asked((done) => connection.connect(done))])
    await Promise.race([failed.promise, asked((done) => connection.login({ user: account.user, pass: password }, done))])
  } catch (error) {
    connection.close()
    throw smtpError(error as SmtpFailure)
  }
  return {
    isOpen: () => open,
    close: () => connection.quit(),
    send: (envelope, bytes) =>
      new Promise((resolve) => {
        const message = new Message(bytes)
        connection.send({ from: envelope.from, to: [...envelope.to] }, message, (error, info) => {
          if (error) resolve(refusalOf(error, message.begun))
          else resolve({ is: 'accepted', text: (info?.rejectedErrors ?? []).map(({ response }) => response ?? '').join('\n') })
        })
      })
  }
}

/** It is read only once the server has asked for it: whether it was is what tells "not sent" from "nobody knows". */
class Message extends Readable {
  begun = false
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    super()
    this.#bytes = bytes
  }

  override _read(): void {
    this.begun = true
    this.push(this.#bytes)
    this.push(null)
  }
}

function refusalOf(error: SmtpFailure, begun: boolean): Handed {
  const { response, responseCode, code } = error
  // an address that cannot be said to any server
  if (code === 'EENVELOPE' && !response) return { is: 'refused', text: error.message ?? '', isLasting: true }
  // 421: the server goes away, and has not judged the message
  const judged =
    typeof response === 'string' && responseCode !== undefined && responseCode !== 421 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  if (judged) return { is: 'refused', text: response, isLasting: responseCode >= 500 }
  return begun ? { is: 'lost', error } : { is: 'not-begun', error }
}

const asked = (ask: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())))
