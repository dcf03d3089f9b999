import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** Pairs of which one card says nothing new, merged in one press after they were shown. */
export function LesserButton({ entity }: { entity: DuplicateEntity }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const { data } = useQuery(api.duplicates.lesser.queryOptions({ input: { entity } }))
  const merge = useMutation(
    api.duplicates.mergeLesser.mutationOptions({
      onSuccess: ({ merged, changeSet }) => {
        setOpened(false)
        showUndoable(t('duplicates.lesserDone', { count: merged }), changeSet)
      },
      onError: (error) => showErrorToast(error)
    })
  )
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  const pairs = rows.map(({ one, two }) => ({ winnerId: one.id, loserId: two.id }))
  return (
    <>
      <PlainButton onClick={() => setOpened(true)}>{t('duplicates.lesser', { count: rows.length })}</PlainButton>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('duplicates.lesserTitle', { count: rows.length })}
        actions={
          <Button loading={merge.isPending} onClick={() => merge.mutate({ entity, pairs })}>
            {t('duplicates.lesserDo', { count: rows.length })}
          </Button>
        }
      >
        <p className="soft">{t('duplicates.lesserText')}</p>
        <ul className="refused lesser-rows">
          {rows.map(({ one, two }) => (
            <li key={`${one.id} ${two.id}`}>
              <span className="grow clip">
                <b>{one.name}</b> <span className="note">{one.about}</span>
              </span>
              <span className="grow clip">
                {two.name} <span className="note">{two.about}</span>
              </span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
