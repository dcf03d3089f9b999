// Imported first by main.tsx, before any library that writes style elements or HTML.
import { setNonce } from 'get-nonce'

// The browser hides the nonce attribute (getAttribute gives ''); the property keeps it.
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')

/** The nonce of this page, for the libraries that write style elements (Mantine, CodeMirror). */
export const styleNonce: string = meta?.nonce ?? ''

// react-remove-scroll (inside Mantine's dialogs and menus) writes a style element through get-nonce.
setNonce(styleNonce)

declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown }
  }
}

// Mantine sets innerHTML of style elements, which Trusted Types count as HTML. CSS never holds "<", and a text
// without "<" cannot make an element: so nothing else gets through.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text.includes('<')) throw new TypeError('HTML strings are refused')
    return text
  }
})
