import type { Context } from '#main/api/implement.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailAccount } from '#shared/model/sending.ts'
import { accountRow } from './account.store.ts'
import { openSmtp, type SmtpAccount, type SmtpConnection } from './smtp-connection.ts'

/** A password belongs to a user at a server: with another of either, it is not said to anybody. */
const secretName = ({ host, port, user }: SmtpAccount): string => `smtp ${user}@${host.toLowerCase()}:${port}`

const accountOf = ({ session }: Context): ReturnType<typeof accountRow> => session.read(({ db }) => accountRow(db))

/** Throws smtp.no-account. */
function wholeAccount(context: Context): SmtpAccount {
  const { host, port, user } = accountOf(context)
  if (host === '' || user === '') throw new AppError('smtp.no-account')
  return { host, port, user }
}

/** Where mail is handed in, without the password. */
export async function mailAccount(context: Context): Promise<MailAccount> {
  const { host, port, user, version } = accountOf(context)
  const canKeep = await context.secrets.canKeep()
  const known = await context.secrets.where(secretName({ host, port, user }))
  return { host, port, user, version, canKeep, password: known ?? (context.smtpPassword === undefined ? 'none' : 'environment') }
}

interface AccountPatch {
  host?: string | undefined
  port?: number | undefined
  user?: string | undefined
}

/** The server and the user, in the card file. */
export function setMailAccount(unit: UnitOfWork, patch: AccountPatch): void {
  const values = {
    ...(patch.host !== undefined && { smtp_host: patch.host }),
    ...(patch.port !== undefined && { smtp_port: patch.port }),
    ...(patch.user !== undefined && { smtp_user: patch.user })
  }
  unit.update('alliance', 'alliance', values)
}

/** Throws smtp.no-account. */
export async function setPassword(context: Context, password: string, keep: boolean): Promise<void> {
  await context.secrets.set(secretName(wholeAccount(context)), password, keep)
}

export function forgetPassword(context: Context): void {
  context.secrets.forget(secretName(accountOf(context)))
}

/**
 * Connects and signs in. A password that the server refuses is forgotten, so that it is asked for again. Throws smtp.no-account,
 * smtp.no-password and the smtp.* codes.
 */
export async function signIn(context: Context): Promise<SmtpConnection> {
  const account = wholeAccount(context)
  const password = (await context.secrets.read(secretName(account))) ?? context.smtpPassword
  if (password === undefined) throw new AppError('smtp.no-password')
  try {
    return await openSmtp(account, password)
  } catch (error) {
    if (error instanceof AppError && isRefused(error)) context.secrets.forget(secretName(account))
    throw error
  }
}

/** For good: a server that is busy may take the same password in a minute. */
const isRefused = ({ code, details }: AppError): boolean => code === 'smtp.auth' && Number(details['status']) >= 500
