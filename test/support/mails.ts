import type { Client } from '#shared/contract/index.ts'
import type { MailReview } from '#shared/model/mail-in.ts'
import type { TestApp } from './test-app.ts'

export interface MailParts {
  from?: string
  to?: string
  cc?: string
  subject?: string
  /** As in a head. */
  date?: string
  id?: string
  heads?: readonly string[]
  text?: string
}

/** A mail as a server hands it over. */
export function aMail({
  from = 'Anna Holm <anna@havn.example>',
  to = 'Bo Ek <bo@alliancen.example>',
  cc,
  subject = 'Møde',
  date = 'Tue, 3 Nov 2026 10:12:00 +0100',
  id,
  heads = [],
  text = 'Vi ses.'
}: MailParts = {}): string {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...(date ? [`Date: ${date}`] : []),
    ...(id ? [`Message-ID: <${id}>`] : []),
    'MIME-Version: 1.0',
    ...(heads.some((each) => /^content-type/i.test(each))
      ? []
      : ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    ...heads
  ]
  return `${head.join('\r\n')}\r\n\r\n${text.replace(/\n/g, '\r\n')}\r\n`
}

/** A report that a mail did not arrive (RFC 3464), with the head of the mail. */
export function aReport({
  recipient,
  status = '5.1.1',
  action = 'failed',
  about = '',
  from = 'Mail Delivery System <mailer-daemon@alliancen.example>'
}: {
  recipient: string
  status?: string
  action?: string
  about?: string
  from?: string
}): string {
  const parts = [
    `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThis is the mail system. Your message could not be delivered.\r\n`,
    `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.alliancen.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} User unknown\r\n`,
    `--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <${about}>\r\nFrom: bo@alliancen.example\r\nTo: ${recipient}\r\nSubject: Nyhedsbrev\r\n\r\nHej\r\n`
  ]
  return aMail({
    from,
    subject: 'Undelivered Mail Returned to Sender',
    heads: ['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', 'Auto-Submitted: auto-replied'],
    text: `${parts.join('')}--b--`.replace(/\r\n/g, '\n')
  })
}

/** Mails as Thunderbird keeps them in a folder. */
export const anMbox = (mails: readonly string[]): string =>
  mails.map((mail) => `From - Tue Nov 03 10:12:00 2026\r\nX-Mozilla-Status: 0001\r\n${mail}\r\n`).join('')

/** Reads a file, or a mail that was copied, as the window does. */
export async function readMails(
  app: TestApp,
  input: { file?: string | Uint8Array; name?: string; text?: string; into?: string }
): Promise<MailReview> {
  const { file, name = 'mail.eml', text, into } = input
  const upload = file === undefined ? undefined : app.upload(typeof file === 'string' ? Buffer.from(file) : file, name)
  return ended(await app.client.mailIn.read({ ...(upload && { upload }), ...(text && { text }), ...(into && { into }) }))
}

export async function ended<Answer>(steps: AsyncIterator<unknown, Answer>): Promise<Answer> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

export const commitMails = async (client: Client, id: string) => ended(await client.mailIn.commit({ id }))

/** What is proposed, a line each: kind, whom, why, and whether it is ticked. */
export async function proposed(client: Client, id: string): Promise<string[]> {
  const { rows } = await client.mailIn.rows({ id, kind: null, limit: 1000 })
  return rows.map(
    ({ kind, direction, who, reason, include }) =>
      `${include ? '✓' : '–'} ${kind} ${direction} ${who.map(({ name }) => name).join(', ')}: ${reason.code}`
  )
}
