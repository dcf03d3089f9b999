import { AppError, type ErrorCode } from '#shared/errors.ts'

/** What the mail library and Node tell of a failure, as far as we look at it. */
export interface SmtpFailure {
  readonly code?: string | undefined
  readonly message?: string
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
}

/** What the library calls by a name of its own. */
const named: Readonly<Record<string, ErrorCode>> = {
  EDNS: 'smtp.host-unknown',
  ETIMEDOUT: 'smtp.timeout',
  EAUTH: 'smtp.auth',
  ETLS: 'smtp.no-tls'
}

/** What only the words of Node and of OpenSSL tell, which come as an error of the socket. */
const told: readonly (readonly [RegExp, ErrorCode])[] = [
  [/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/, 'smtp.refused'],
  [/certificate|altnames/i, 'smtp.bad-certificate'],
  [/SSL routines|wrong version number|protocol version|EPROTO/i, 'smtp.no-tls']
]

/** Why mail could not be handed in, as one of our codes. What the server said stays out of the details, which reach the log. */
export function smtpError(error: SmtpFailure): AppError {
  const { code = '', message = '', responseCode } = error
  const words = code === 'ESOCKET' || code === 'ETLS' ? told.find(([pattern]) => pattern.test(message)) : undefined
  const known = words?.[1] ?? named[code] ?? 'smtp.failed'
  return new AppError(known, responseCode === undefined ? {} : { status: responseCode }, { cause: error })
}
