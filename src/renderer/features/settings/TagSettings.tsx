import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { Tag } from '#shared/model/tag.ts'
import { api } from '../../lib/api.ts'
import { useText } from '../../lib/i18n.ts'
import { IconButton } from '../../ui/buttons.tsx'
import { Setting, SettingSection } from '../../ui/Setting.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { PartnersLink } from '../partners/index.ts'
import { PersonsLink } from '../persons/index.ts'
import { TagColourSelect, TagDialog, type TagTask } from '../tags/index.ts'

const taggedWith = (name: string): Filter => ({ version: 2, where: { kind: 'is', field: 'tag', values: [name] } })

/** The tags by name: who has them, their colours; renamed, merged and deleted. */
export function TagSettings() {
  const t = useText()
  const { data: tags } = useQuery(api.tags.list.queryOptions())
  const [task, setTask] = useState<TagTask>()
  if (!tags) return null
  return (
    <SettingSection title={t('tags.title')}>
      {tags.length === 0 && (
        <Setting label={t('tags.none')} note={t('tags.noneNote')}>
          {null}
        </Setting>
      )}
      {tags.map((tag) => (
        <Setting key={tag.id} label={tag.name}>
          {tag.persons > 0 && <PersonsLink filter={taggedWith(tag.name)}>{t('tags.persons', { count: tag.persons })}</PersonsLink>}
          {tag.partners > 0 && <PartnersLink filter={taggedWith(tag.name)}>{t('tags.partners', { count: tag.partners })}</PartnersLink>}
          <TagColourSelect tag={tag} />
          <TagMenu tag={tag} canMerge={tags.length > 1} onTask={setTask} />
        </Setting>
      ))}
      {task && <TagDialog task={task} tags={tags} onClose={() => setTask(undefined)} />}
    </SettingSection>
  )
}

function TagMenu({ tag, canMerge, onTask }: { tag: Tag; canMerge: boolean; onTask: (task: TagTask) => void }) {
  const t = useText()
  const { name } = tag
  const remove = useMutation(
    api.tags.remove.mutationOptions({
      onSuccess: ({ changeSet, cards }) => showUndoable(t('tags.removed', { count: cards, name }), changeSet),
      onError: (error) => showErrorToast(error)
    })
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('tags.actions', { name })} icon={<IconDots size={16} stroke={1.7} />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onTask({ do: 'rename', tag })}>{t('tags.rename')}</Menu.Item>
        {canMerge && <Menu.Item onClick={() => onTask({ do: 'merge', tag })}>{t('tags.merge')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => remove.mutate({ id: tag.id })}>{t('tags.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
