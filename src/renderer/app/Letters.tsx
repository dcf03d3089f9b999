import { LettersPage } from '../features/letters/index.ts'
import { NewRoundButton, RoundsTab } from '../features/rounds/index.ts'

/** Rounds begin letters, and stand beside them. */
export const Letters = () => <LettersPage rounds={{ Tab: RoundsTab, New: NewRoundButton }} />
