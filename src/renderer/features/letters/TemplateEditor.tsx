import { IconBold, IconItalic, IconLink, IconList } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { TemplateProblem } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { matchesKeys } from '../../lib/keys.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { ConditionMenu, FieldMenu } from './FieldMenu.tsx'
import { LetterFacts } from './LetterFacts.tsx'
import { type LetterHandle, LetterText } from './LetterText.tsx'
import type { OpenLetter } from './letter-draft.ts'
import { placeText, problemText } from './problem-text.ts'
import './template-editor.css'

interface TemplateEditorProps {
  letter: OpenLetter
  problems: readonly TemplateProblem[]
  /** Of the template, so that it is not offered as its own twin; a new one has none. */
  id?: string | undefined
  /** Saving was refused: the name is taken, or empty. */
  nameError?: string | undefined
}

/** Subject and letter as text with fields, the tools for both, and under them what cannot be used. */
export function TemplateEditor({ letter, problems, id, nameError }: TemplateEditorProps) {
  const t = useText()
  const { draft, change } = letter
  const subject = useRef<LetterHandle>(null)
  const body = useRef<LetterHandle>(null)
  const [last, setLast] = useState(body)
  const [picking, setPicking] = useState(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!matchesKeys(event.nativeEvent, 'Mod+Shift+F')) return
    event.preventDefault()
    setPicking(true)
  }
  const inSubject = problems.filter(({ line }) => line === 0)
  const inBody = problems.filter(({ line }) => line > 0)
  const marks = (some: readonly TemplateProblem[]) =>
    some.map((problem) => ({ line: problem.line, column: problem.column, text: problemText(t, problem) }))
  const insert = (text: string) => last.current?.insert(text)
  return (
    <section className="letter-edit" aria-label={t('mailings.editor.title')} onKeyDown={onKeyDown}>
      <LetterFacts letter={letter} id={id} nameError={nameError} />
      <div className="letter-row">
        <span className="faint">{t('mailings.editor.subject')}</span>
        <LetterText
          key={`subject ${draft.language}`}
          ref={subject}
          label={t('mailings.editor.subject')}
          value={draft.subject}
          onChange={(text) => change({ subject: text })}
          language={draft.language}
          problems={marks(inSubject)}
          singleLine
          onFocus={() => setLast(subject)}
        />
      </div>
      <div className="letter-tools" role="toolbar" aria-label={t('mailings.editor.tools')}>
        <IconButton
          label={t('mailings.editor.bold')}
          keys="Mod+B"
          icon={<IconBold size={16} stroke={1.6} />}
          onClick={() => body.current?.marks('**')}
        />
        <IconButton
          label={t('mailings.editor.italic')}
          keys="Mod+I"
          icon={<IconItalic size={16} stroke={1.6} />}
          onClick={() => body.current?.marks('*')}
        />
        <IconButton label={t('mailings.editor.link')} icon={<IconLink size={16} stroke={1.6} />} onClick={() => body.current?.link()} />
        <IconButton label={t('mailings.editor.list')} icon={<IconList size={16} stroke={1.6} />} onClick={() => body.current?.bullets()} />
        <span className="letter-tools-part" />
        <FieldMenu
          language={draft.language}
          opened={picking}
          onOpened={setPicking}
          onInsert={insert}
          onClose={() => last.current?.focus()}
        />
        <ConditionMenu language={draft.language} onInsert={(text) => body.current?.insert(text)} onClose={() => body.current?.focus()} />
      </div>
      <div className="letter-paper">
        <LetterText
          ref={body}
          label={t('mailings.editor.body')}
          value={draft.body}
          onChange={(text) => change({ body: text })}
          language={draft.language}
          problems={marks(inBody)}
          onFocus={() => setLast(body)}
        />
      </div>
      {problems.length > 0 && (
        <ul className="letter-problems" aria-label={t('mailings.editor.problems')}>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.line} ${problem.column}`}>
              <button type="button" onClick={() => (problem.line === 0 ? subject : body).current?.goTo(problem.line, problem.column)}>
                <b>{placeText(t, problem)}</b> {problemText(t, problem)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="letter-foot note">{t('mailings.editor.words', { count: draft.body.split(/\s+/).filter(Boolean).length })}</p>
    </section>
  )
}
