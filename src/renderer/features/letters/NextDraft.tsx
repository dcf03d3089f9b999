import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { MailingRow } from '#shared/model/outreach.ts'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'
import { takeOpened } from '../prints/index.ts'

/** Hands the drafts to the mail program one by one, and counts; whoever must not get it any more is passed over and named. */
export function NextDraft({ mailing }: { mailing: MailingRow }) {
  const t = useText()
  const [at, setAt] = useState<{ done: number; total: number }>()
  const next = useMutation({
    mutationFn: () => client.outputs.openNext({ id: mailing.id }),
    onSuccess: ({ done, total, draft, held }) => {
      setAt({ done, total })
      for (const { name, reason } of held)
        showToast({ message: t('outputs.next.held', { name, reason: t(`mailings.reason.${reason}`, { name: '' }) }) })
      if (draft) takeOpened(draft.file)
      else showToast({ message: t('outputs.next.none') })
    },
    onError: (error) => showErrorToast(error)
  })
  return (
    <Button variant="default" onClick={() => next.mutate()} loading={next.isPending}>
      {at ? t('outputs.next.more', at) : t('outputs.next.open')}
    </Button>
  )
}
