const callToWrite =
  /^(?:skriv|send|mail|e-?mail|e-?post|write|kontakt|contact|schreib|ring|call|anruf|telefon|tlf|phone|tel|klik|click|✉|☎|📧|📞)/iu

/**
 * What a link says, completed by where it leads: the address of a mailto: link whose text hides or lacks it, the number of a tel:
 * link without digits, the site behind a bare "Hjemmeside". Other targets are not shown to a reader and stay out.
 */
export function linkedValue(href: string, shown: string): string {
  const text = shown.trim()
  const [, scheme = '', target = ''] = /^\s*(mailto|tel|https?):(.*)$/is.exec(href.slice(0, 2000)) ?? []
  const value = decoded(scheme.toLowerCase() === 'mailto' ? (target.split('?')[0] ?? '') : target).trim()
  if (value === '') return shown
  if (/^mailto$/i.test(scheme)) {
    const missing = value
      .split(/[,;]/)
      .filter((address) => address.includes('@') && !text.toLowerCase().includes(address.trim().toLowerCase()))
    return missing.length === 0 || /\S@\S/.test(text) ? shown : complete(shown, missing.join(', '))
  }
  if (/^tel$/i.test(scheme)) return text.replace(/\D/g, '').length >= 5 ? shown : complete(shown, value)
  return /^(?:hjemmeside|webside|websted|website|web ?site|homepage|nettside|nettsted|hemsida|webbplats|webseite|web|www|besøg hjemmeside|visit website)\W*$/iu.test(
    text
  )
    ? `${shown.trimEnd()} ${scheme}:${value}`
    : shown
}

function complete(shown: string, value: string): string {
  const text = shown.trim()
  if (text === '' || callToWrite.test(text) || /(?:\(|\[|\s)(?:at|snabela|snabel-a|dot|prik|punktum|æt|ät)(?:\)|\]|\s)/i.test(text))
    return value
  return `${text} ${value}`
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** An address that a content network replaced by "[email protected]": the first byte is the key for the others. */
export function protectedEmail(hex: string): string {
  const bytes = hex.length < 600 ? (hex.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)) : []
  const [key = 0, ...letters] = bytes
  return String.fromCharCode(...letters.map((letter) => letter ^ key))
}
