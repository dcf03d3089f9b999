const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * A mail as a part of an mbox (mboxrd): lines end with LF, and one that could be taken for the beginning of a mail has a ">" before it,
 * which readers take away again. at is an instant, ISO 8601.
 */
export function mboxPart(mail: Uint8Array, at: string): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length).toString('latin1').replaceAll('\r\n', '\n')
  const quoted = text.replace(/^(?=>*From )/gm, '>')
  return Buffer.from(`From MAILER-DAEMON ${postmark(new Date(at))}\n${quoted}${quoted.endsWith('\n') ? '' : '\n'}\n`, 'latin1')
}

/** "Thu Dec  3 10:00:00 2026", in UTC. */
function postmark(at: Date): string {
  const day = String(at.getUTCDate()).padStart(2, ' ')
  return `${weekdays[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${day} ${at.toISOString().slice(11, 19)} ${at.getUTCFullYear()}`
}
