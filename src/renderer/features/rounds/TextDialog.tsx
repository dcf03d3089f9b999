import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignOn } from '#shared/model/sign-on.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { useUnsaved } from '../../lib/use-unsaved.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { Resumed } from '../../ui/Resumed.tsx'
import { showUndoable } from '../../ui/undo.ts'
import './round-dialog.css'

/** A new version of the text that is signed. */
export function TextDialog({ round, onClose }: { round: SignOn; onClose: () => void }) {
  const t = useText()
  const no = round.textNo + 1
  const written = useUnsaved(`text ${round.id}`, round.texts.at(-1)?.body ?? '')
  const body = written.text
  const [changed, setChanged] = useState('')
  const [isSubstantial, setSubstantial] = useState(true)
  const save = useMutation({
    mutationFn: () => client.signOns.addText({ id: round.id, body, changed, isSubstantial }),
    onSuccess: ({ again, changeSet }) => {
      written.forget()
      onClose()
      showUndoable(again > 0 ? t('rounds.text.again', { no, count: again }) : t('rounds.text.saved', { no }), changeSet)
    }
  })
  return (
    <Dialog opened onClose={onClose} title={t('rounds.text.new')}>
      <form
        className="round-dialog"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        {written.isResumed && <Resumed onGoOn={written.goOn} onDrop={written.drop} />}
        <Textarea
          label={t('rounds.form.body')}
          value={body}
          onChange={(event) => written.write(event.currentTarget.value)}
          rows={10}
          required
          data-autofocus
        />
        <TextInput label={t('rounds.text.changed')} value={changed} onChange={(event) => setChanged(event.currentTarget.value)} />
        <Checkbox
          label={t('rounds.text.substantial')}
          checked={isSubstantial}
          onChange={(event) => setSubstantial(event.currentTarget.checked)}
        />
        <FormActions submit={t('rounds.text.save', { no })} pending={save.isPending} error={save.error} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** All versions, the newest first. */
export function TextsDialog({ round, onClose }: { round: SignOn; onClose: () => void }) {
  const t = useText()
  return (
    <Dialog opened onClose={onClose} title={t('rounds.text.show')}>
      {round.texts.toReversed().map(({ id, no, body, changed }) => (
        <section key={id} className="round-dialog">
          <h3>
            {t('rounds.text.no', { no })} {changed !== '' && <span className="note">{changed}</span>}
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <p className="round-text read" tabIndex={0}>
            {body}
          </p>
        </section>
      ))}
    </Dialog>
  )
}
