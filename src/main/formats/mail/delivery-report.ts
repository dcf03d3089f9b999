import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import type { Said } from '#shared/rules/mail/read-said.ts'

const mostRecipients = 200

/**
 * What a report of RFC 3464 says: who cannot be reached for good. Only codes that begin with 5 are for good; what is only late, and what
 * was delivered, is nothing to see to.
 */
export function readDeliveryReport(status: string): Said {
  const blocks = status
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
  const failures = blocks.slice(0, mostRecipients * 2).flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim() ?? ''
    const recipient = field('Final-Recipient') || field('Original-Recipient')
    const address = normaliseEmail(recipient.replace(/^[^;]*;\s*/, '').replace(/^<|>$/g, ''))
    const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field('Status'))?.[0] ?? ''
    const isForGood = code.startsWith('5') && !/^(?:delayed|delivered|relayed|expanded)$/i.test(field('Action'))
    return isForGood && judgeEmail(address).policy !== 'reject' ? [{ address, status: code }] : []
  })
  return failures.length === 0 ? { is: 'nothing' } : { is: 'bounce', failures: failures.slice(0, mostRecipients), isReport: true }
}

/** The Message-IDs in the head of a mail that came back. */
export const idsOfReturned = (head: string): string[] => {
  const id = /^message-id:[ \t]*(\S+)/im.exec(head.slice(0, 65_536).replace(/\r?\n[ \t]+/g, ' '))?.[1]
  return id === undefined ? [] : [id]
}
