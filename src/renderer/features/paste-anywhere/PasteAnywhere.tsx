import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Guess, recognisePaste } from '#shared/rules/recognise/recognise-paste.ts'
import { client } from '../../lib/api.ts'
import { useCommand } from '../../lib/commands.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { showToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { useReadSource } from '../imports/index.ts'
import { useGoToMails, useReadMail } from '../mail-in/index.ts'
import { Departed } from './Departed.tsx'
import { PasteQuestion } from './PasteQuestion.tsx'
import { SignatureDialog } from './SignatureDialog.tsx'
import { type Pasted, usePasteListener } from './use-paste-listener.ts'

/** Ctrl+V outside of every field: one question about what it is, one Enter. The same by the menu, with a field to paste into. */
export function PasteAnywhere() {
  const t = useText()
  const [pasted, setPasted] = useState<Pasted>()
  const [taken, setTaken] = useState<Guess>()
  const close = () => setPasted(undefined)
  const read = useReadSource(close)
  const goToMails = useGoToMails()
  const readMail = useReadMail((review) => {
    close()
    goToMails(review)
  })
  const bounced = useMutation({
    mutationFn: (addresses: readonly string[]) => client.persons.markBounced({ addresses: [...addresses] }),
    onSuccess: ({ known, changeSet }) => {
      close()
      if (known === 0) showToast({ message: t('paste.notKnown') })
      else showUndoable(t('paste.bounced', { count: known }), changeSet)
    }
  })
  const ask = (next: Pasted) => {
    read.reset()
    readMail.reset()
    bounced.reset()
    setPasted(next)
  }
  usePasteListener((next) => recognisePaste(next.text, next.html).length > 0 && ask(next))
  useCommand('edit.paste-anything', () => ask({ text: '', html: '' }))
  const take = (guess: Guess) => {
    if (guess.is === 'mail') return readMail.mutate(pasted?.text ?? '')
    if (guess.is === 'page' || guess.is === 'projects') return read.take(pasted ?? {})
    // cells are told apart in the text; their HTML would be read as a page
    if (guess.is === 'table') return read.take({ text: pasted?.text ?? '' })
    if (guess.is === 'bounce') return bounced.mutate(guess.addresses)
    close()
    setTaken(guess)
  }
  const guesses = pasted ? recognisePaste(pasted.text, pasted.html) : []
  const error = read.error ?? readMail.error ?? bounced.error
  return (
    <>
      <Dialog opened={pasted !== undefined} onClose={close} title={guesses.length > 0 ? t('paste.title') : t('paste.anything')} size={520}>
        {pasted && guesses.length > 0 && (
          <PasteQuestion guesses={guesses} busy={read.isReading || readMail.isPending || bounced.isPending} onTake={take} />
        )}
        {pasted && guesses.length === 0 && <PasteField text={pasted.text} onPaste={setPasted} />}
        {error && <ErrorPanel error={error} />}
      </Dialog>
      {taken?.is === 'signature' && <SignatureDialog person={taken.person} onClose={() => setTaken(undefined)} />}
      {taken?.is === 'departure' && <Departed departure={taken.departure} onClose={() => setTaken(undefined)} />}
    </>
  )
}

function PasteField({ text, onPaste }: { text: string; onPaste: (pasted: Pasted) => void }) {
  const t = useText()
  return (
    <>
      <p className="soft">{t('paste.lead')}</p>
      <Textarea
        mt={12}
        rows={6}
        data-autofocus
        aria-label={t('paste.label')}
        placeholder={t('paste.label')}
        error={text.trim() !== '' && t('paste.unknown')}
        value={text}
        onChange={(event) => onPaste({ text: event.currentTarget.value, html: '' })}
        onPaste={(event) => {
          const [plain, html] = [event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html')]
          if (plain.trim() === '') return
          event.preventDefault()
          onPaste({ text: plain, html })
        }}
      />
    </>
  )
}
