import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { freshFile } from '../backups/index.ts'
import { SalvageResult } from './SalvageResult.tsx'

/** Puts what can be read of a damaged card file into a new one, says what that is, and opens it. */
export function SalvageDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const onError = (error: unknown) => showErrorToast(error)
  const salvage = useMutation({ mutationFn: () => client.salvage.run({}), onError })
  const open = useMutation({
    mutationFn: (path: string) => client.file.open({ path }),
    onSuccess: async () => {
      await freshFile(queries)
      await navigate({ to: '/' })
    },
    onError
  })
  const { data } = salvage
  const actions = (
    <>
      {data ? (
        <Button loading={open.isPending} onClick={() => open.mutate(data.path)}>
          {t('opening.salvageOpen', { name: data.name })}
        </Button>
      ) : (
        <Button loading={salvage.isPending} onClick={() => salvage.mutate()}>
          {t('opening.salvage')}
        </Button>
      )}
      <Button variant="default" onClick={onClose}>
        {t(data ? 'ui.close' : 'ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={onClose} title={t('opening.salvage')} size={560} actions={actions}>
      <div role="status">{data ? <SalvageResult salvaged={data} /> : <p>{t('opening.salvageLead')}</p>}</div>
    </Dialog>
  )
}
