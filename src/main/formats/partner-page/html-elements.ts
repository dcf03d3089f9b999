type Attributes = Readonly<Record<string, string>>

const dropped = new Set(
  'head script style template noscript iframe object embed svg canvas audio video select textarea input map math'.split(' ')
)
const spaced = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table details article section figure form hr main nav footer header aside fieldset'.split(' ')
)
const plain = new Set(
  'html body div li dt dd tr thead tbody tfoot caption summary button address center figcaption legend label pre menu hgroup dir'.split(' ')
)

/** Elements without text for a reader; what is folded away or hidden is kept, it is often the only copy. */
export const isDropped = (name: string, attribs: Attributes): boolean => dropped.has(name) || attribs['type'] === 'hidden'

/** Whether an element begins a line of its own, and whether browsers put an empty line around it. */
export const blockKind = (name: string): 'spaced' | 'plain' | null => (spaced.has(name) ? 'spaced' : plain.has(name) ? 'plain' : null)

const chromeRoles = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar)$/
const chromeNames =
  /(?:^|[\s_-])(?:cookie|cookies|consent|cookiebot|breadcrumbs?|skip-?link|skiplinks?|site-?header|site-?footer|page-?footer|global-?nav|main-?nav|navbar|newsletter|share|social|sidebar-nav)(?:$|[\s_-])|(?:^|\s)(?:footer|menu|nav|navigation|topbar|main-menu|menu-main|nav-menu|colophon)(?:$|\s)/i

/** Navigation, page head and foot, cookie boxes: by element, role or name. */
export function isChrome(name: string, attribs: Attributes, insideContent: boolean): boolean {
  if (name === 'nav' || chromeRoles.test(attribs['role'] ?? '')) return true
  if ((name === 'footer' || name === 'header') && !insideContent) return true
  return name !== 'body' && name !== 'html' && name !== 'main' && chromeNames.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`)
}

/** What the first line of an element is marked with. Boxes of one kind share the mark: their first class, without numbers. */
export function boxMark(name: string, attribs: Attributes, depth: number): string | null {
  if (/^h[1-6]$/.test(name) || name === 'dt' || name === 'summary') return name
  if (name === 'tr') return 'row'
  if (name === 'li') return `item ${depth}`
  if (name === 'blockquote') return 'quotation'
  const first = (attribs['class'] ?? '').trim().split(/[\s\d]/, 1)[0] ?? ''
  if (first !== '') return `box ${name}.${first}`
  return /^(?:article|section|details|dl|button)$/.test(name) ? `box ${name}` : null
}
