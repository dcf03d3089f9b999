import { Button, Loader } from '@mantine/core'
import { type ClipboardEvent, type DragEvent, useId, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { FileChoice } from './FileChoice.tsx'
import { type ReadSource, sourceOf } from './use-read-source.ts'
import { WaitingFiles } from './WaitingFiles.tsx'
import './paste-card.css'

interface PasteCardProps {
  tab: string
  read: ReadSource
  /** Whether files are chosen here too. */
  choice?: boolean
}

/** The field for a partner page, drawn as an index card. A paste or dropped files are read at once; typed text by its button. */
export function PasteCard({ tab, read, choice = false }: PasteCardProps) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)

  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
    const source = sourceOf(data)
    if (!source) return
    event.preventDefault()
    if (source.text) setText(source.text)
    read.take(source)
  }
  return (
    <>
      <section
        className="paste-card"
        aria-label={t('imports.paste.title')}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          // always a copy: a mail program deletes what is moved out of it
          event.dataTransfer.dropEffect = 'copy'
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false)
          take(event, event.dataTransfer)
        }}
      >
        <div className="paste-tab">{tab}</div>
        <label className="visually-hidden" htmlFor={id}>
          {t('imports.paste.label')}
        </label>
        <textarea
          id={id}
          className="paste-field"
          data-autofocus
          // biome-ignore lint/a11y/noAutofocus: the one field of this page is what one comes here to use
          autoFocus
          value={text}
          disabled={read.isReading}
          spellCheck={false}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => take(event, event.clipboardData)}
        />
        {text === '' && (
          <div className="paste-hint" aria-hidden="true">
            <span className="paste-caret" />
            {over ? t('imports.paste.dropHere') : t('imports.paste.hint')} {!over && <Keys keys="Mod+V" />}
          </div>
        )}
        {read.isReading && (
          <p className="paste-reading" role="status">
            <Loader size="xs" /> {read.fileName ? t('imports.paste.readingFile', { file: read.fileName }) : t('imports.paste.reading')}
          </p>
        )}
      </section>
      <div className="paste-actions">
        {choice && (
          <FileChoice onFiles={(files) => read.take({ files })}>
            {(choose) => (
              <Button variant="default" disabled={read.isReading} onClick={choose}>
                {t('imports.paste.choose')}
              </Button>
            )}
          </FileChoice>
        )}
        {text !== '' && !read.isReading && <Button onClick={() => read.take({ text })}>{t('imports.paste.read')}</Button>}
      </div>
      {read.error && (
        <ErrorPanel
          error={read.error}
          title={read.fileName ? t('imports.paste.refused', { file: read.fileName }) : t('imports.paste.refusedText')}
        />
      )}
      {!read.isReading && <WaitingFiles read={read} />}
    </>
  )
}
