import { AppError, type ErrorCode } from '#shared/errors.ts'

/** What the mail library and Node tell of a failure, as far as we look at it. */
export interface SmtpFailure {
  readonly code?: string | undefined
  readonly message?: string
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
  readonly cause?: unknown
}

const ofCode: Readonly<Record<string, ErrorCode>> = {
  EDNS: 'smtp.host-unknown',
  ENOTFOUND: 'smtp.host-unknown',
  EAI_AGAIN: 'smtp.host-unknown',
  ECONNREFUSED: 'smtp.refused',
  EHOSTUNREACH: 'smtp.refused',
  ENETUNREACH: 'smtp.refused',
  EADDRNOTAVAIL: 'smtp.refused',
  ETIMEDOUT: 'smtp.timeout',
  EAUTH: 'smtp.auth',
  ETLS: 'smtp.no-tls'
}

/** Node says of a certificate it does not trust one of these; of what is no TLS at all, something with SSL in it. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME|self-signed certificate|certificate/i
const noTls = /ERR_SSL|wrong version number|EPROTO|STARTTLS|packet length too long/i

/** Why mail could not be handed in, as one of our codes. What the server said stays out of the details, which reach the log. */
export function smtpError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const { code = '', message = '', responseCode } = error as SmtpFailure
  const inner = (error as SmtpFailure).cause as SmtpFailure | undefined
  const said = `${code} ${message} ${inner?.code ?? ''}`
  const known =
    code !== 'EAUTH' && certificate.test(said)
      ? 'smtp.bad-certificate'
      : code !== 'EAUTH' && noTls.test(said)
        ? 'smtp.no-tls'
        : ofCode[code]
  return new AppError(known ?? 'smtp.failed', responseCode === undefined ? {} : { status: responseCode }, { cause: error })
}
