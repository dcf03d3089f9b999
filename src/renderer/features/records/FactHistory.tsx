import { Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FactField } from '#shared/model/fact-history.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { FactVersions } from './FactVersions.tsx'
import type { FactOwner } from './fact-owner.ts'
import { useVersionText } from './use-version-text.ts'
import './fact-history.css'

interface FactHistoryProps {
  of: FactOwner
  field: FactField
  /** What the fact is called beside its value. */
  label: string
}

/** Where a fact comes from and who changed it last; opened, what it was before, each value with the way back. */
export function FactHistory({ of, field, label }: FactHistoryProps) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const [wanted, setWanted] = useState(false)
  const said = useVersionText()
  const { data: versions } = useQuery(
    api.history.field.queryOptions({ input: { entity: of.entity, id: of.id, field }, enabled: wanted || opened })
  )
  const newest = versions?.[0]
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus returnFocus shadow="md" keepMounted={false}>
      <Popover.Target>
        <IconButton
          className="fact-source"
          label={t('cards.fact.source', { field: label })}
          tip={newest ? `${label}: ${said(newest)}` : t('cards.fact.source', { field: label })}
          icon={<IconInfoCircle size={14} stroke={1.6} />}
          onPointerEnter={() => setWanted(true)}
          onFocus={() => setWanted(true)}
          onClick={() => setOpened(!opened)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <FactVersions of={of} field={field} label={label} versions={versions ?? []} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
