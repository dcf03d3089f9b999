/** Stands in the built index.html where each response puts a nonce of its own. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

/** The policy of the application document. Everything is closed that the window does not use. */
export function appCsp(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default'
  ].join('; ')
}

/** A mail is shown in a frame of its own origin with inline styles and data images, and nothing else. */
export const PREVIEW_CSP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

/** Answers that are not documents of ours (refusals, the page that follows a start address) may load nothing. */
export const BARE_CSP = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Headers of every response of both hosts; documents get a policy on top. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=(), display-capture=()'
} as const

/** Relative asset addresses (electron-vite writes them whatever `base` says) would break on a path two levels deep. */
export const renderIndex = (template: string, nonce: string): string =>
  template.replaceAll(NONCE_PLACEHOLDER, nonce).replaceAll('"./assets/', '"/assets/')
