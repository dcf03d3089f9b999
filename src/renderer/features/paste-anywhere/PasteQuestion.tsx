import { Button } from '@mantine/core'
import type { Guess } from '#shared/rules/recognise/recognise-paste.ts'
import { useText } from '../../lib/i18n.ts'
import './paste-question.css'

interface PasteQuestionProps {
  /** The likeliest first. */
  guesses: readonly Guess[]
  busy: boolean
  onTake: (guess: Guess) => void
}

/** "Jeg tror, det er en mailsignatur": Enter takes it; what else it may be stands below. */
export function PasteQuestion({ guesses: [guess, ...others], busy, onTake }: PasteQuestionProps) {
  const t = useText()
  const say = useSaid()
  const label = useDoing()
  if (!guess) return null
  return (
    <>
      <p className="paste-what">{t(`paste.is.${guess.is}`)}</p>
      <p className="soft">{say(guess)}</p>
      <div className="dialog-actions paste-take">
        <Button key={guess.is} data-autofocus loading={busy} onClick={() => onTake(guess)}>
          {label(guess)}
        </Button>
      </div>
      {others.length > 0 && (
        <>
          <h3 className="paste-others">{t('paste.otherwise')}</h3>
          <ul className="paste-list">
            {others.map((other) => (
              <li key={other.is}>
                <span className="grow">
                  {t(`paste.is.${other.is}`)} <span className="note">{say(other)}</span>
                </span>
                <Button variant="default" size="xs" disabled={busy} onClick={() => onTake(other)}>
                  {label(other)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function useDoing(): (guess: Guess) => string {
  const t = useText()
  return (guess) => (guess.is === 'bounce' ? t('paste.do.bounce', { count: guess.addresses.length }) : t(`paste.do.${guess.is}`))
}

/** What was read from it, in a line. */
function useSaid(): (guess: Guess) => string {
  const t = useText()
  return (guess) => {
    if (guess.is === 'page') return t('paste.says.page', { lines: guess.lines, emails: guess.emails })
    if (guess.is === 'projects') return t('paste.says.projects', { count: guess.count })
    if (guess.is === 'table') return t('paste.says.table', { rows: guess.rows, columns: guess.columns })
    if (guess.is === 'mail') return guess.subject
    if (guess.is === 'bounce') return guess.addresses.join(', ')
    if (guess.is === 'signature') {
      const { givenName, familyName, title, emails, phones } = guess.person
      return [`${givenName} ${familyName}`.trim(), title, ...emails, ...phones].filter(Boolean).join(' · ')
    }
    const { who, successor } = guess.departure
    const name = who.name || who.email
    const other = successor && (`${successor.givenName} ${successor.familyName}`.trim() || successor.emails[0])
    if (!name) return t('paste.says.leftUnknown')
    return other ? t('paste.says.leftFor', { name, other }) : t('paste.says.left', { name })
  }
}
