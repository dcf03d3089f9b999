import { IconBold, IconHeading, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react'
import { type KeyboardEvent, useImperativeHandle, useRef, useState } from 'react'
import type { TemplateProblem } from '#shared/model/outreach.ts'
import { useText } from '../../lib/i18n.ts'
import { matchesKeys } from '../../lib/keys.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Resumed } from '../../ui/Resumed.tsx'
import { ConditionMenu, FieldMenu } from './FieldMenu.tsx'
import { LetterFacts } from './LetterFacts.tsx'
import { LetterFiles } from './LetterFiles.tsx'
import { type LetterHandle, LetterText } from './LetterText.tsx'
import type { OpenLetter } from './letter-draft.ts'
import type { LetterMark } from './letter-marks.ts'
import { MarkForm } from './MarkForm.tsx'
import { placeText, problemText } from './problem-text.ts'
import type { LetterDate } from './use-letter-date.ts'
import type { Pointing } from './use-pointing.ts'
import './template-editor.css'

interface TemplateEditorProps {
  letter: OpenLetter
  problems: readonly TemplateProblem[]
  /** Of the template, so that it is not offered as its own twin; a new one has none. */
  id?: string | undefined
  /** What is chosen here is shown in the preview, and the other way round. */
  pointing: Pointing
  /** Saving was refused: the name is taken, or empty. */
  nameError?: string | undefined
  date?: LetterDate | undefined
}

/** Subject and letter as text with fields, the tools for both, and under them what cannot be used. */
export function TemplateEditor({ letter, problems, id, pointing, nameError, date }: TemplateEditorProps) {
  const t = useText()
  const { draft, change } = letter
  const subject = useRef<LetterHandle>(null)
  const body = useRef<LetterHandle>(null)
  const [last, setLast] = useState(body)
  const signature = useRef<LetterHandle>(null)
  const [picking, setPicking] = useState(false)
  const [mark, setMark] = useState<LetterMark | null>(null)
  const parts = { subject, body, signature }
  useImperativeHandle(pointing.editor, () => ({
    choose: (place) => {
      const [part, line, column] = place.split('-')
      if (part === 'subject' || part === 'body' || part === 'signature') parts[part].current?.choose(Number(line), Number(column))
    }
  }))
  const choose = (part: keyof typeof parts) => (chosen: LetterMark | null, at: string) => {
    setMark(chosen)
    pointing.setPlace(chosen?.kind === 'field' ? `${part}-${at}` : undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!matchesKeys(event.nativeEvent, 'Mod+Shift+F')) return
    event.preventDefault()
    setPicking(true)
  }
  const inSubject = problems.filter(({ line }) => line === 0)
  const inBody = problems.filter(({ line, part }) => line > 0 && part === undefined)
  const inSignature = problems.filter(({ part }) => part === 'signature')
  const marks = (some: readonly TemplateProblem[]) =>
    some.map((problem) => ({ line: problem.line, column: problem.column, text: problemText(t, problem) }))
  const insert = (text: string) => last.current?.insert(text)
  return (
    <section className="letter-edit" aria-label={t('mailings.editor.title')} onKeyDown={onKeyDown}>
      {letter.isResumed && <Resumed onGoOn={letter.goOn} onDrop={letter.forget} />}
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
          onMark={choose('subject')}
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
        <IconButton
          label={t('mailings.editor.link')}
          keys="Mod+Shift+K"
          icon={<IconLink size={16} stroke={1.6} />}
          onClick={() => body.current?.link()}
        />
        <IconButton
          label={t('mailings.editor.list')}
          keys="Mod+Shift+8"
          icon={<IconList size={16} stroke={1.6} />}
          onClick={() => body.current?.lines('- ')}
        />
        <IconButton
          label={t('mailings.editor.numbers')}
          keys="Mod+Shift+7"
          icon={<IconListNumbers size={16} stroke={1.6} />}
          onClick={() => body.current?.lines('1. ')}
        />
        <IconButton
          label={t('mailings.editor.heading')}
          keys="Mod+Shift+H"
          icon={<IconHeading size={16} stroke={1.6} />}
          onClick={() => body.current?.lines('## ')}
        />
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
      {mark && (
        <MarkForm
          mark={mark}
          language={draft.language}
          onWrite={(text) => last.current?.write(text)}
          onRemove={() => last.current?.remove()}
        />
      )}
      <div className="letter-paper">
        <LetterText
          ref={body}
          label={t('mailings.editor.body')}
          value={draft.body}
          onChange={(text) => change({ body: text })}
          language={draft.language}
          problems={marks(inBody)}
          onFocus={() => setLast(body)}
          onMark={choose('body')}
        />
      </div>
      {problems.length > 0 && (
        <ul className="letter-problems" aria-label={t('mailings.editor.problems')}>
          {problems.map((problem) => (
            <li key={`${problem.part} ${problem.code} ${problem.line} ${problem.column}`}>
              <button
                type="button"
                onClick={() =>
                  (problem.part === 'signature' ? signature : problem.line === 0 ? subject : body).current?.goTo(
                    problem.line,
                    problem.column
                  )
                }
              >
                <b>{placeText(t, problem)}</b> {problemText(t, problem)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="letter-signature">
        <span>{t('letters.signature')}</span>
        <LetterText
          key={`signature ${draft.language}`}
          ref={signature}
          label={t('letters.signature')}
          value={draft.signature}
          onChange={(text) => change({ signature: text })}
          language={draft.language}
          problems={marks(inSignature)}
          onFocus={() => setLast(signature)}
          onMark={choose('signature')}
        />
      </div>
      <div className="letter-foot">
        <LetterFiles attachments={draft.attachments} onChange={(attachments) => change({ attachments })} date={date} />
        <span className="grow" />
        <span className="note">{t('mailings.editor.words', { count: draft.body.split(/\s+/).filter(Boolean).length })}</span>
      </div>
    </section>
  )
}
