import { Button } from '@mantine/core'
import { useText } from '../../lib/i18n.ts'
import { leavingQuestion } from '../../lib/personal-data.ts'
import { useStore } from '../../lib/store.ts'
import { Dialog } from '../../ui/Dialog.tsx'

/** Asks before hidden personal data goes into a file, to the clipboard, on paper or into letters. */
export function PrivacyQuestion() {
  const t = useText()
  const question = useStore(leavingQuestion)
  if (!question) return null
  const { about, answer } = question
  const actions = (
    <>
      <Button onClick={() => answer(true)}>{t(`privacy.goOn.${about}`)}</Button>
      <Button variant="default" onClick={() => answer(false)} data-autofocus>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={() => answer(false)} title={t('privacy.ask.title')} actions={actions} size={480}>
      {t(`privacy.ask.${about}`)}
    </Dialog>
  )
}
