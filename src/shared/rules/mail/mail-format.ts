/** What mails are kept as: one mail, Outlook's own, many after each other, a table of what was sent. */
export type MailFormat = 'eml' | 'msg' | 'mbox' | 'csv'

const compound = '\u00d0\u00cf\u0011\u00e0'
const firstLine = /^From \S.{0,200}\r?\n[!-9;-~]{1,60}:/
const heads =
  /^(?:received|return-path|message-id|mime-version|delivered-to|x-unsent|from|to|subject|date|x-[\w-]+|dkim-signature|authentication-results):/i
const moreHeads = /^(?:received|message-id|mime-version|from|subject|date):/gim

/** Which columns say that a table tells of mails: a subject, and who it went to or came from. */
const subjectColumn = /(?:^|[;,\t"])(?:emne|subject)(?=[;,\t"\r\n]|$)/im
const partyColumn = /(?:^|[;,\t"])(?:til|to|fra|from|modtager|modtagere|recipients?)(?::[^;,\t"\r\n]*)?(?=[;,\t"\r\n]|$)/im

/**
 * How mails are kept in a file, by its first bytes, one a letter, and the ending of its name; undefined for a file that holds none.
 * A folder of Thunderbird has no ending.
 */
export function mailFormatOf(name: string, start: string): MailFormat | undefined {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (start.startsWith(compound)) return ending === 'msg' || ending === '' ? 'msg' : undefined
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '')
  if (firstLine.test(text)) return 'mbox'
  if (ending === 'eml' || ending === 'emlx') return 'eml'
  if (ending === 'csv' || ending === 'tsv') {
    const [head = ''] = text.split(/\r?\n/, 1)
    return subjectColumn.test(head) && partyColumn.test(head) ? 'csv' : undefined
  }
  const isHead = heads.test(text) && (text.slice(0, 4000).match(moreHeads)?.length ?? 0) >= 3
  return isHead && (ending === '' || ending === 'txt') ? 'eml' : undefined
}
