// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the text; the option is named from there
// biome-ignore-all lint/a11y/useSemanticElements: a select cannot be typed into
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are heard by the text
interface OptionListProps {
  id: string
  label: string
  names: readonly string[]
  active: string | undefined
  onChoose: (name: string) => void
}

/** The names to choose from, below the cell. */
export function OptionList({ id, label, names, active, onChoose }: OptionListProps) {
  return (
    <div role="listbox" id={`${id}-list`} aria-label={label} className="cell-options">
      {names.map((name, at) => (
        <div
          key={name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={name === active}
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
          {name}
        </div>
      ))}
    </div>
  )
}
