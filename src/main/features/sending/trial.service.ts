import type { Context } from '#main/api/implement.ts'
import { mailOf } from '#main/features/mailings/index.ts'
import { AppError } from '#shared/errors.ts'
import { signIn } from './account.service.ts'
import { asSent, senderOf } from './envelope.ts'
import { firstToSend } from './sending.store.ts'

/**
 * The letter of one recipient, byte for byte, to the sender's own address: it takes the whole way, and only the sender gets it. Nothing is
 * noted of it. Throws mailing.not-a-recipient, smtp.*.
 */
export async function sendTrial(context: Context, id: string, recipientId: string | undefined): Promise<{ to: string }> {
  const chosen = recipientId ?? context.session.read(({ db }) => firstToSend(db, id))
  if (chosen === undefined) throw new AppError('sending.nothing', { id })
  const bytes = asSent((await mailOf(context, id, chosen)).bytes)
  const from = senderOf(bytes)
  const connection = await signIn(context)
  try {
    const handed = await connection.send({ from, to: [from] }, bytes)
    if (handed.is !== 'accepted') throw new AppError('smtp.failed')
  } finally {
    connection.close()
  }
  return { to: from }
}
