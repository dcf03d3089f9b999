import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BackupList } from './BackupList.tsx'
import { OtherBackup } from './OtherBackup.tsx'
import { RestoreLook } from './RestoreLook.tsx'

interface RestoreDialogProps {
  /** What was chosen already; without it, all there are. */
  source?: BackupSource
  onClose: () => void
}

/** From choosing a backup over what is in it to its restoring: nothing happens before one has seen what changes. */
export function RestoreDialog({ source, onClose }: RestoreDialogProps) {
  const t = useText()
  const [chosen, setChosen] = useState<BackupSource | undefined>(source)
  const { moment } = useFormat()
  const { data: rows } = useQuery(api.backups.list.queryOptions())
  const row = chosen && 'name' in chosen ? rows?.find(({ place, name }) => place === chosen.place && name === chosen.name) : undefined
  const title = row
    ? t(row.place === 'aside' ? 'backups.undoFrom' : 'backups.restoreFrom', { when: moment(row.at) })
    : t('backups.restoreTitle')
  return (
    <Dialog opened onClose={onClose} title={title} size={640}>
      {chosen === undefined ? (
        <>
          <p>{t('backups.restoreLead')}</p>
          {rows && rows.length > 0 && <BackupList rows={rows} onRestore={({ place, name }) => setChosen({ place, name })} />}
          <OtherBackup onChosen={setChosen} />
        </>
      ) : (
        <RestoreLook source={chosen} onBack={source ? onClose : () => setChosen(undefined)} onDone={onClose} />
      )}
    </Dialog>
  )
}
