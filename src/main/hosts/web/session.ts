import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const TOKEN_LIFE_MS = 10 * 60 * 1000
const MAX_WRONG_TOKENS = 20

const digest = (text: string) => createHash('sha256').update(text).digest()
const newSecret = () => randomBytes(32).toString('base64url')

/** Who may talk to this host: whoever brings the start token, once, and after that the cookie it was changed for. */
export interface Session {
  /** A fresh start address; the one before is no longer good, and wrong tries are forgotten. */
  issue(): string
  /** True once for the token last issued, within ten minutes and before twenty wrong tries. */
  redeem(token: string): boolean
  /** The value of Set-Cookie. The port is in the name because cookies do not know ports. */
  setCookie(port: number): string
  isSignedIn(cookies: string | undefined, port: number): boolean
}

/** `now` is a clock in milliseconds. */
export function createSession(now: () => number = Date.now): Session {
  const secret = newSecret()
  const secretDigest = digest(secret)
  let open: { digest: Buffer; until: number } | undefined
  let wrong = 0
  return {
    issue() {
      const token = newSecret()
      open = { digest: digest(token), until: now() + TOKEN_LIFE_MS }
      wrong = 0
      return `/start?t=${token}`
    },
    redeem(token) {
      const good = open !== undefined && wrong < MAX_WRONG_TOKENS && now() < open.until && timingSafeEqual(digest(token), open.digest)
      if (good) open = undefined
      else wrong += 1
      return good
    },
    setCookie: (port) => `kartotek_${port}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    isSignedIn(cookies, port) {
      const name = `kartotek_${port}=`
      const values = (cookies ?? '').split(/; */).filter((pair) => pair.startsWith(name))
      return values.some((pair) => timingSafeEqual(digest(pair.slice(name.length)), secretDigest))
    }
  }
}
