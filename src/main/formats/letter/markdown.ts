import MarkdownIt from 'markdown-it'
import { LINK_SLOT, SLOT, SLOT_END } from './slots.ts'

/**
 * Markdown as letters use it: a line break is a line break, as in the text part. No HTML, no images (they could only be
 * remote), no entities and no code by indentation, so that nothing is there that the text part does not say.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true })
markdown.disable(['image', 'code', 'entity'])
const encodeAddress = markdown.normalizeLink.bind(markdown)
markdown.normalizeLink = (url) => (url.includes(SLOT) ? linkWithSlots(url) : linkAddress(url))
markdown.validateLink = (url) => url.startsWith(LINK_SLOT) || ALLOWED.test(url)

const ALLOWED = /^(?:https?|mailto|tel):/i
const WEB_ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)/u
const MAIL_ADDRESS = /^[^\s@:/]+@[^\s@:/]+$/

export const markdownToHtml = (text: string): string => markdown.render(text)

/** What a link to this leads to: http, https, mailto and tel as they are, "www.…" and "a@b" completed, '' for anything else. */
export function linkAddress(written: string): string {
  const address = written.trim()
  if (ALLOWED.test(address)) return encodeAddress(address)
  if (MAIL_ADDRESS.test(address)) return encodeAddress(`mailto:${address}`)
  return WEB_ADDRESS.test(address) ? encodeAddress(`https://${address}`) : ''
}

/** A value that is part of an address can neither end it nor, after the question mark, add another parameter. */
export const linkPart = (value: string, use: 'path' | 'query'): string =>
  use === 'path' ? encodeAddress(value) : encodeURIComponent(value)

/** Marks each slot by how it stands in the address: a value that begins it decides where the link goes. */
function linkWithSlots(url: string): string {
  let link = ''
  for (const [index, piece] of url.split(/\uFDD0(\d+)\uFDD1/).entries()) {
    if (index % 2 === 0) link += encodeURI(piece)
    else link += `${LINK_SLOT}${link === '' ? 'link' : link.includes('?') ? 'query' : 'path'}${piece}${SLOT_END}`
  }
  return link
}
