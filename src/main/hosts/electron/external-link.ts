/** Something to open outside the window: built here from what a link says, never passed on as it came. */
export interface ExternalLink {
  address: string
  /** The host to show before a web page is opened; a mail program or telephone needs no question. */
  askAbout: string | undefined
}

const email = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u
const phone = /^\+?\d{3,15}$/

function mailLink(pathname: string): ExternalLink | undefined {
  const address = decodeURIComponent(pathname)
  return email.test(address) ? { address: `mailto:${encodeURIComponent(address).replace('%40', '@')}`, askAbout: undefined } : undefined
}

/** A page on the web by name: no address of a machine on the local network, no user name, no other port. */
function webLink({ username, password, port, hostname, href }: URL): ExternalLink | undefined {
  const isNamed = /\.\p{L}[\p{L}\p{N}-]+$/u.test(hostname)
  return username === '' && password === '' && port === '' && isNamed ? { address: href, askAbout: hostname } : undefined
}

/** What a link may open: a mail to one address without a word more, a telephone number, a page by https. Everything else is refused. */
export function externalLink(link: string): ExternalLink | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined
  try {
    if (url?.protocol === 'mailto:') return mailLink(url.pathname)
    if (url?.protocol === 'tel:') return phone.test(url.pathname) ? { address: `tel:${url.pathname}`, askAbout: undefined } : undefined
    return url?.protocol === 'https:' ? webLink(url) : undefined
  } catch {
    return undefined
  }
}
