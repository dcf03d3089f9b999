import { keyCaps } from '../lib/keys.ts'
import './keys.css'

/** Key caps for keys such as "Mod+K", as this machine names them. */
export function Keys({ keys }: { keys: string }) {
  return keyCaps(keys).map((cap) => (
    <kbd key={cap} className="keys-cap">
      {cap}
    </kbd>
  ))
}

/** The same as quiet words, to stand beside an action. */
export const KeyHint = ({ keys }: { keys: string }) => (
  <span className="keys-hint" aria-hidden="true">
    {keyCaps(keys).join(' ')}
  </span>
)
