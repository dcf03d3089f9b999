import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MailingRow, TemplateRow } from '#shared/model/outreach.ts'
import { fold } from '#shared/rules/fold.ts'
import { api, client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'

/** A reminder if there is one, in the language of the first letter if there is one; else the letter itself. */
function proposed(templates: readonly TemplateRow[], mailing: MailingRow): string {
  const before = templates.find(({ name }) => name === mailing.templateName)
  const reminders = templates.filter(({ name }) => /pamind|rykker|remind/.test(fold(name)))
  return (reminders.find(({ language }) => language === before?.language) ?? reminders[0] ?? before ?? templates[0])?.id ?? ''
}

/** The second round begins with a letter; who gets it is known. */
export function SecondRoundDialog({ mailing, count, onClose }: { mailing: MailingRow; count: number; onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const { data: templates = [] } = useQuery(api.templates.all.queryOptions())
  const [chosen, setChosen] = useState<string>()
  const templateId = chosen ?? proposed(templates, mailing)
  const start = useMutation({
    mutationFn: () => client.answers.secondRound({ id: mailing.id, templateId }),
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
          <Button onClick={() => start.mutate()} loading={start.isPending} disabled={templateId === ''}>
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
        data={templates.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {start.error && <ErrorPanel error={start.error} />}
    </Dialog>
  )
}
