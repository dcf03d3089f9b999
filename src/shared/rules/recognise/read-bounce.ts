import { emailsIn, linesOf } from './text-parts.ts'

const said = [
  /\b(?:undeliverable|undelivered|delivery (?:has )?failed|could ?n[o']t be delivered|mail delivery (?:failed|subsystem|system)|returned mail|delivery status notification)\b/i,
  /\b(?:kunne ikke leveres|blev ikke leveret|kunne ikke afleveres|leveringen (?:mislykkedes|er mislykket)|ikke kan leveres|returneret til afsender)\b/i,
  /\b5\d\d[ -]5\.\d+\.\d+\b|\bdiagnostic-code:/i
]
const temporary = /\b4\.\d+\.\d+\b|\bdelayed\b|\bforsinket\b|\bwill (?:retry|keep trying)\b|\bprøver igen\b/i
const permanent = /\b5\.\d+\.\d+\b|\b55\d\b/
const system = /^(?:postmaster|mailer-daemon|no-?reply|mail-daemon|bounce)/i
const recipientLine = /^(?:final-recipient|original-recipient|to|til|recipient|modtager)\s*[:;]/i

/** Addresses that a returned mail says cannot be reached for good; none where it only came late, or is no returned mail. */
export function readBounce(text: string): string[] {
  if (!said.some((pattern) => pattern.test(text))) return []
  if (temporary.test(text) && !permanent.test(text)) return []
  const named = emailsIn(
    linesOf(text)
      .filter((line) => recipientLine.test(line))
      .join('\n')
  )
  const all = emailsIn(text)
  const isTheirs = (address: string) => !system.test(address)
  const found = (named.length > 0 ? named : all).filter(isTheirs)
  // the rest of a returned mail is the mail itself, with its sender
  return named.length > 0 ? found : found.slice(0, 1)
}
