import { Button, Menu } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { OpenLetter } from './letter-draft.ts'

/** How the letter was before: an earlier version is put into the editor, and is saved as the newest when it is kept. */
export function VersionsMenu({ id, letter }: { id: string; letter: OpenLetter }) {
  const t = useText()
  const { moment } = useFormat()
  const [opened, setOpened] = useState(false)
  const { data: versions } = useQuery(api.templates.versions.queryOptions({ input: { id } }))
  const earlier = versions?.slice(1) ?? []
  if (earlier.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal={false} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconHistory size={15} stroke={1.7} aria-hidden />}>
          {t('letters.versions.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="letter-fields">
        <Menu.Label>{t('letters.versions.restore')}</Menu.Label>
        {earlier.map(({ no, createdAt, mailings, subject, body, signature, attachments }) => (
          <Menu.Item
            key={no}
            rightSection={<span className="note">{t('letters.versions.used', { count: mailings })}</span>}
            onClick={() => letter.change({ subject, body, signature, attachments })}
          >
            {t('letters.versions.one', { no, when: moment(createdAt) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
