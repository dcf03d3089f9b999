/** Of every page that is printed: what stands at its head, and the words around its number. */
export interface PageHead {
  left: string
  right: string
  page: string
  of: string
}

/** A text as CSS writes it: no sign of it can end it. */
const quoted = (text: string) => `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

/** The margins of a page with their texts. Only a style sheet can write there, and only it knows how many pages there are. */
export const pageRules = ({ left, right, page, of }: PageHead): string => {
  const look = 'font: 8pt/11pt system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #333; padding-bottom: 4mm; vertical-align: bottom;'
  return `@page { margin: 22mm 18mm 16mm;
    @top-left { content: ${quoted(left)}; ${look} width: 70%; text-align: left; }
    @top-right { content: ${quoted(`${right} · ${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); ${look} text-align: right; white-space: nowrap; }
  }`
}
