import { decodePunycode } from './punycode.ts'

/** accept: write to it; warn: possible, but seldom meant; reject: cannot be written to. */
export type EmailVerdict = { policy: 'accept' | 'warn' | 'reject'; suggestion: string | null }

// biome-ignore lint/suspicious/noControlCharactersInRegex: an address with control characters is what we look for
const neverInAddress = /[\s\u0000-\u001f\u007f-\u009f<>()[\],;:\\"]/
const spelledOut: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', é: 'e', ß: 'ss' }

/** The form in which addresses are compared; a domain of letters is the same in either of its two spellings. */
export function normaliseEmail(address: string): string {
  const plain = address.trim().normalize('NFC').toLowerCase()
  const at = plain.lastIndexOf('@') + 1
  return at === 0 || !plain.includes('xn--', at) ? plain : plain.slice(0, at) + plain.slice(at).split('.').map(inLetters).join('.')
}

/** "xn--vnner-sra" as "vænner"; a label whose letters would be no letters stays as it is. */
function inLetters(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63 || /[^\x20-\x7e]/.test(label)) return label
  const letters = decodePunycode(label)?.normalize('NFC').toLowerCase() ?? ''
  return /[^\x20-\x7e]/.test(letters) && isDomainLabel(letters) && !neverInAddress.test(letters) && !/[.@]/.test(letters) ? letters : label
}

/** What makes an address impossible. */
export type EmailFault = 'no-at' | 'length' | 'signs' | 'name' | 'domain'

/** Blanks around the address are forgiven, control characters and line breaks are not. */
export function emailFault(written: string): EmailFault | null {
  const address = withoutBlanks(written)
  const at = address.lastIndexOf('@')
  if (at < 0) return 'no-at'
  if (address.length > 254) return 'length'
  if (neverInAddress.test(address)) return 'signs'
  if (at === 0 || !isLocalPart(address.slice(0, at))) return 'name'
  return isDomain(address.slice(at + 1)) ? null : 'domain'
}

const withoutBlanks = (written: string): string => written.replace(/^[ \u00a0]+|[ \u00a0]+$/g, '')

/** Judges an address as it was written. */
export function judgeEmail(written: string): EmailVerdict {
  if (emailFault(written) !== null) return { policy: 'reject', suggestion: null }
  const address = withoutBlanks(written)
  if (/^[\x20-\x7e]+$/.test(address)) return { policy: 'accept', suggestion: null }
  const spelled = address.toLowerCase().replace(/[æøåäöüéß]/g, (letter) => spelledOut[letter] ?? letter)
  return { policy: 'warn', suggestion: /^[\x20-\x7e]+$/.test(spelled) ? spelled : null }
}

/** "anna (at) havnen [dot] example" as it was meant, or null where nothing is hidden. */
export function revealEmail(text: string): string | null {
  if (text.length > 200) return null
  const revealed = text
    .trim()
    .replace(/\s?[([{<]\s?(?:at|snabela|snabel-a|alfakrøll|krøllalfa|æt|ät|@)\s?[)\]}>]\s?/i, '@')
    .replace(/\s?[([{<]\s?(?:dot|punktum|prik|punkt|\.)\s?[)\]}>]\s?/gi, '.')
    .replace(/\s(?:at|snabela)\s/i, '@')
    .replace(/\s(?:dot|punktum|prik|punkt)\s/gi, '.')
  return revealed !== text.trim() && judgeEmail(revealed).policy === 'accept' ? revealed : null
}

const roles =
  /^(?:info|post|mail|email|kontakt|contact|kontor|office|sekretariat(?:et)?|secretariat|sekreteriat|admin|administration|hello|hej|hei|hallo|presse|press|media|reception|service|support|forperson|formand|styrelsen?|bestyrelse|postmaster|webmaster|redaktion|geschaeftsstelle|geschaftsstelle|buero|kansli|kansliet|postmottak|firmapost|medlem|medlemskab|team|direktion)$/

/** A mailbox of a function rather than of a person: info@, post@. */
export const isRoleMailbox = (address: string): boolean =>
  roles.test(
    normaliseEmail(address)
      .split('@')[0]
      ?.replace(/ü|ue/g, 'ue')
      .replace(/[\d._-]+$/, '') ?? ''
  )

/** Domains where anybody may have a mailbox. */
export const privateProviders: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.dk hotmail.no hotmail.se hotmail.de outlook.com outlook.dk live.com live.dk live.no live.se msn.com yahoo.com
  yahoo.dk yahoo.no yahoo.se yahoo.de yahoo.co.uk icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de mail.dk ofir.dk
  jubii.dk stofanet.dk webspeed.dk youmail.dk mail.tele.dk get2net.dk online.no telia.com telia.dk tdcadsl.dk btinternet.com proton.me protonmail.com`.split(
    /\s+/
  )
)

/** An address at a provider for private people, where an employer's would be expected. */
export const isPrivateProvider = (address: string): boolean => privateProviders.has(normaliseEmail(address).split('@')[1] ?? '')

function isLocalPart(local: string): boolean {
  return local.length <= 64 && !local.includes('@') && !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  return labels.length > 1 && labels.every(isDomainLabel) && [...last].length > 1 && !/^\d+$/.test(last)
}

const isDomainLabel = (label: string): boolean =>
  label.length <= 63 && /^[^\x20-\x7e]$|^[a-z\d]$|^(?!-)(?:[a-z\d-]|[^\x20-\x7e])+(?<!-)$/iu.test(label)
