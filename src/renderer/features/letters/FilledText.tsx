import type { KeyboardEvent } from 'react'
import type { FilledPart } from '#shared/model/filled-part.ts'
import type { Pointing } from './use-pointing.ts'

/** A text of a mail: a value that is pressed chooses the field it came from. */
export function FilledText({ parts, pointing }: { parts: readonly FilledPart[]; pointing: Pointing }) {
  const onKeyDown = (place: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    pointing.choose(place)
  }
  return parts.map(({ text, place }, at) =>
    place === undefined ? (
      text
    ) : (
      // biome-ignore lint/a11y/useSemanticElements: a button of its own kind does not run on over the end of a line
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have an order and nothing else
        key={at}
        role="button"
        tabIndex={0}
        className="mail-filled"
        aria-pressed={place === pointing.place}
        onClick={() => pointing.choose(place)}
        onKeyDown={onKeyDown(place)}
      >
        {text}
      </span>
    )
  )
}
