/** The form in which texts of a page are compared: quotation marks, white space, hyphens and bullets are no changes. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff"“”„‟«»‹›'‘’‚‛`´•·▪◦‣●○■□]/g, '')
    .replace(/[-\u2010-\u2015\u2212\s]+/g, ' ')
    .trim()
}

/** An address of the web without scheme, www and closing slash. */
export const comparableUrl = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')

/** The host of an address of the web; empty when there is none. */
export const hostOf = (url: string): string => comparableUrl(url).split(/[/?#:]/)[0] ?? ''
