import { Button } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { RestoreDialog } from '../backups/index.ts'

/** The newest good backup of what cannot be opened, and the way to it or to another. */
export function NewestCopy() {
  const t = useText()
  const { moment, number } = useFormat()
  const [asked, setAsked] = useState<{ source?: BackupSource }>()
  const { data: rows } = useQuery(api.backups.list.queryOptions())
  if (!rows) return null
  const newest = rows.find(({ good, place }) => good && place === 'here')
  const counts = { partners: number(newest?.partners ?? 0), persons: number(newest?.persons ?? 0) }
  return (
    <>
      <div className="opening-copy">
        <IconArchive size={18} stroke={1.6} className={newest ? 'ok' : 'warn'} aria-hidden />
        {newest ? (
          <div>
            <b>{t('opening.goodCopy', { when: moment(newest.at) })}</b>
            <p>{t('opening.goodCopyText', counts)}</p>
          </div>
        ) : (
          <p>{t('opening.noCopy')}</p>
        )}
      </div>
      <div className="row">
        {newest && (
          <Button size="md" onClick={() => setAsked({ source: { place: newest.place, name: newest.name } })}>
            {t('opening.restoreNewest')} …
          </Button>
        )}
        <Button size="md" variant="default" onClick={() => setAsked({})}>
          {t(newest ? 'opening.chooseCopy' : 'opening.chooseFirst')} …
        </Button>
      </div>
      <p className="note">{t('opening.restoreNote')}</p>
      {asked && <RestoreDialog {...asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}
