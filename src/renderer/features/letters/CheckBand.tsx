import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'

interface CheckBandProps {
  title: string
  note: string
  onSkip: () => void
  /** What is to stand in the empty place; absent where nothing can. */
  onDecide?: (text: string) => void
  onTemplate?: (() => void) | undefined
}

/** One kind of trouble: how many, what it looks like in the letter, and what can be done for all of them. */
export function CheckBand({ title, note, onSkip, onDecide, onTemplate }: CheckBandProps) {
  const t = useText()
  const [text, setText] = useState<string>()
  return (
    <li>
      <p>
        <b>{title}</b>
        <span className="soft">{note}</span>
      </p>
      {text === undefined ? (
        <>
          {onDecide && (
            <>
              <Button size="xs" variant="outline" onClick={() => onDecide('')}>
                {t('mailings.check.leave')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setText('')}>
                {t('mailings.check.write')}
              </Button>
            </>
          )}
          <Button size="xs" variant="default" onClick={onSkip}>
            {t('mailings.check.skip')}
          </Button>
          {onTemplate && (
            <Button size="xs" variant="default" onClick={onTemplate}>
              {t('mailings.check.fixTemplate')}
            </Button>
          )}
        </>
      ) : (
        <form
          className="check-decide"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '') onDecide?.(text.trim())
          }}
          onKeyDown={(event) => event.key === 'Escape' && setText(undefined)}
        >
          <TextInput
            size="xs"
            aria-label={t('mailings.check.instead')}
            placeholder={t('mailings.check.instead')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            maxLength={2000}
            autoFocus
          />
          <Button size="xs" type="submit" variant="outline" disabled={text.trim() === ''}>
            {t('mailings.check.use')}
          </Button>
        </form>
      )}
    </li>
  )
}
