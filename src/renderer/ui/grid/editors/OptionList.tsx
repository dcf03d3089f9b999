// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the text; the option is named from there
// biome-ignore-all lint/a11y/useSemanticElements: a select cannot be typed into
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are heard by the text
import type { ReactNode } from 'react'
import { fold } from '#shared/rules/fold.ts'

interface OptionListProps {
  id: string
  label: string
  names: readonly string[]
  active: string | undefined
  /** Several can be chosen, and these are. */
  chosen: readonly string[] | undefined
  mark: ((name: string) => ReactNode) | undefined
  onChoose: (name: string) => void
}

/** The names to choose from, below the cell. */
export function OptionList({ id, label, names, active, chosen, mark, onChoose }: OptionListProps) {
  const isChosen = (name: string) => chosen?.some((each) => fold(each) === fold(name))
  return (
    <div role="listbox" id={`${id}-list`} aria-label={label} aria-multiselectable={chosen && true} className="cell-options">
      {names.map((name, at) => (
        <div
          key={name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={chosen ? isChosen(name) : name === active}
          data-active={name === active || undefined}
          ref={(element) => {
            if (name === active) element?.scrollIntoView({ block: 'nearest' })
          }}
          // the text keeps the focus, so that the press does not leave it first
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            onChoose(name)
          }}
        >
          {chosen && <span className="cell-tick" data-on={isChosen(name) || undefined} aria-hidden />}
          {mark?.(name)}
          {name}
        </div>
      ))}
    </div>
  )
}
