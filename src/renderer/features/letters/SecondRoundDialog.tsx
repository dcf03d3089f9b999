import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MailingRow, TemplateRow } from '#shared/model/outreach.ts'
import { fold } from '#shared/rules/fold.ts'
import { api, client } from '../../lib/api.ts'
import { useLanguage, useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { startText } from './start-text.ts'

/** In place of the id of a template: the reminder that comes with the program. */
const ours = 'ours'

/** The reminder there is, in the language of the first letter if there is one; else ours. */
function proposed(templates: readonly TemplateRow[], language: string): string {
  const reminders = templates.filter(({ name, builtIn }) => builtIn === 'reminder' || /pamind|rykker|remind/.test(fold(name)))
  return (reminders.find((each) => each.language === language) ?? reminders[0])?.id ?? ours
}

/** The second round begins with a letter; who gets it is known. */
export function SecondRoundDialog({ mailing, count, onClose }: { mailing: MailingRow; count: number; onClose: () => void }) {
  const t = useText()
  const window = useLanguage()
  const navigate = useNavigate()
  const { data: templates = [] } = useQuery(api.templates.all.queryOptions())
  const { data: alliance } = useQuery(api.settings.alliance.queryOptions())
  const [chosen, setChosen] = useState<string>()
  const language = templates.find(({ name }) => name === mailing.templateName)?.language ?? window
  const hasOurs = !templates.some(({ name, builtIn }) => builtIn === 'reminder' || name === t('letters.builtIn.reminder'))
  const templateId = chosen ?? proposed(templates, language)
  /** Ours is a template like others from here on. */
  const keepOurs = async () => {
    const { twinId: _none, ...letter } = startText(`reminder-${language}`, language, alliance?.senderSignature)
    return (await client.templates.create(letter)).id
  }
  const start = useMutation({
    mutationFn: async () => client.answers.secondRound({ id: mailing.id, templateId: templateId === ours ? await keepOurs() : templateId }),
    onSuccess: ({ id }) => {
      onClose()
      void navigate({ to: '/udsendelse/$id', params: { id }, search: {} })
    }
  })
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('sending.answers.secondTitle', { count })}
      size={480}
      actions={
        <>
          <Button onClick={() => start.mutate()} loading={start.isPending} disabled={!alliance}>
            {t('sending.answers.start')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('sending.answers.secondText')}</p>
      <NativeSelect
        mt={14}
        data-autofocus
        label={t('sending.answers.template')}
        value={templateId}
        data={[
          ...(hasOurs ? [{ value: ours, label: t('mailings.template.newFrom', { start: t('letters.builtIn.reminder') }) }] : []),
          ...templates.map(({ id, name }) => ({ value: id, label: name }))
        ]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {start.error && <ErrorPanel error={start.error} />}
    </Dialog>
  )
}
