import { useId } from 'react'
import { LinkButton } from '../../ui/buttons.tsx'
import type { Wording } from './filter-words.ts'
import type { FilterEditing } from './use-filter-editor.ts'

interface FilterTextProps {
  words: Wording
  editing: Pick<FilterEditing, 'text' | 'setText' | 'problem'>
}

/** The filter as one line of text. What cannot be read is underlined where it stands, with the word that was probably meant. */
export function FilterText({ words: { t }, editing: { text, setText, problem } }: FilterTextProps) {
  const id = useId()
  const from = problem ? problem.column - 1 : text.length
  const to = problem ? Math.max(from + problem.part.length, from + 1) : text.length
  const correct = (hint: string) => setText(`${text.slice(0, from)}${hint}${text.slice(from + (problem?.part.length ?? 0))}`)
  return (
    <div className="filter-text">
      <label htmlFor={id}>{t('filters.builder.text')}</label>
      <div className="filter-text-field">
        <div aria-hidden="true" className="filter-text-under">
          {text.slice(0, from)}
          {problem && <span>{text.slice(from, to) || '\u00a0'}</span>}
          {text.slice(to)}{' '}
        </div>
        <textarea
          id={id}
          rows={1}
          value={text}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => setText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
      </div>
      <p id={`${id}-said`} className="filter-text-said" role={problem ? 'alert' : undefined}>
        {problem ? (
          <span className="filter-text-problem">
            {t(`errors.${problem.code}`, { field: problem.part, part: problem.part, column: problem.column, hint: '' })}
          </span>
        ) : (
          t('filters.builder.textHelp')
        )}{' '}
        {problem?.hint && (
          <LinkButton onClick={() => correct(problem.hint ?? '')}>{t('filters.builder.didYouMean', { hint: problem.hint })}</LinkButton>
        )}
      </p>
    </div>
  )
}
