import { Radio } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { client } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { NameDialog } from '../../ui/NameDialog.tsx'
import './list-dialog.css'

const kinds = ['dynamic', 'static'] as const

/** A list by rule or by hand; which rule, or whom, is chosen on its own page. */
export function NewListDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [kind, setKind] = useState<(typeof kinds)[number]>('dynamic')
  const create = async (name: string) => {
    const { id } = await client.lists.create({ name, ...(kind === 'dynamic' ? { query: '' } : { policy: 'all' }) })
    void navigate({ to: '/liste/$id', params: { id } })
  }
  return (
    <NameDialog
      title={t('mailings.list.create')}
      label={t('mailings.list.name')}
      submit={t('mailings.list.createIt')}
      taken={t('mailings.name.taken')}
      name=""
      onSave={create}
      onClose={onClose}
    >
      <Radio.Group label={t('mailings.list.kindLabel')} value={kind} onChange={setKind}>
        <div className="list-dialog-kinds">
          {kinds.map((each) => (
            <Radio key={each} value={each} label={t(`mailings.list.kind.${each}`)} description={t(`mailings.list.kindNote.${each}`)} />
          ))}
        </div>
      </Radio.Group>
    </NameDialog>
  )
}
