import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupSource } from '#shared/model/backup.ts'
import { keptOf } from '#shared/rules/backups/retention.ts'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { BackupList } from './BackupList.tsx'
import { DiskSetting } from './DiskSetting.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { SecondPlaceSetting } from './SecondPlaceSetting.tsx'
import { useMakeBackup } from './use-make-backup.ts'

/** Copies here and elsewhere, and all of them with the way back. */
export function BackupSettings() {
  const t = useText()
  const { moment } = useFormat()
  const { data: status } = useQuery(api.backups.status.queryOptions())
  const { data: rows } = useQuery(api.backups.list.queryOptions())
  const make = useMakeBackup()
  const [asked, setAsked] = useState<BackupSource>()
  if (!status || !rows) return null
  return (
    <>
      <SettingSection title={t('backups.title')}>
        <Setting
          label={t('backups.here')}
          note={`${t('backups.hereNote')} ${status.newestAt === null ? t('backups.status.none') : t('backups.status.at', { when: moment(status.newestAt) })}.`}
        >
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate({})}>
            {t('backups.makeNow')}
          </Button>
        </Setting>
        <SecondPlaceSetting second={status.second} />
        <DiskSetting />
      </SettingSection>
      <SettingSection title={t('backups.list')} words={t('backups.restore')}>
        <p className="note backup-kept">{t('backups.keptNote', keptOf)}</p>
        <BackupList rows={rows} onRestore={({ place, name }) => setAsked({ place, name })} />
      </SettingSection>
      {asked && <RestoreDialog source={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}
