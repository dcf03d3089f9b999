import { NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { IconButton, PlainButton } from '../../ui/buttons.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { firstDraft } from './AddFilter.tsx'
import { addItem, type BuilderItem, type GroupItem, groupOf, type Join, joins, replaceItem, ruleOf } from './builder-tree.ts'
import type { Wording } from './filter-words.ts'
import { RuleRow } from './RuleRow.tsx'

/** What a new rule begins with. */
const firstFields = {
  person: 'partner',
  organisation: 'type',
  project: 'projectStatus',
  working_group: 'groupStatus',
  event: 'eventStatus',
  initiative: 'initiativeKind'
} as const

interface RuleGroupProps {
  words: Wording
  group: GroupItem
  root: GroupItem
  onRoot: (root: GroupItem) => void
  /** 0 for the whole filter. */
  depth: number
}

/** Deeper groups can be written as text; on the screen they would be too narrow. */
const deepest = 4

/** Rules that belong together, and how: all of them, one of them, not all, none. */
export function RuleGroup({ words, group, root, onRoot, depth }: RuleGroupProps) {
  const { t } = words
  const self = useRef<HTMLFieldSetElement>(null)
  const change = (id: number, next: BuilderItem | undefined) => onRoot(replaceItem(root, id, () => next))
  const setJoin = (join: Join) =>
    onRoot(group.id === root.id ? { ...group, join } : replaceItem(root, group.id, () => ({ ...group, join })))
  const add = (item: BuilderItem, said: string) => {
    onRoot(addItem(root, group.id, item))
    announce(said)
    // what is new is on the screen after this
    setTimeout(() => self.current?.querySelector<HTMLElement>(`[data-item="${item.id}"] select`)?.focus())
  }
  const newRule = () => ruleOf(firstDraft(words, firstFields[words.entity]))
  const remove = (item: BuilderItem) => {
    change(item.id, undefined)
    announce(t('filters.builder.removed'))
    self.current?.querySelector<HTMLElement>(':scope > .rule-actions button')?.focus()
  }
  return (
    <fieldset ref={self} className="rule-group" data-item={group.id}>
      <legend className="visually-hidden">{t('filters.builder.rules')}</legend>
      <div className="rule-join">
        <NativeSelect
          aria-label={t('filters.builder.joinedBy')}
          value={group.join}
          onChange={(event) => setJoin(event.currentTarget.value as Join)}
          data={joins.map((value) => ({ value, label: t(`filters.builder.join.${value}`) }))}
        />
      </div>
      {group.items.length === 0 && <p className="note">{t(depth === 0 ? 'filters.builder.empty' : 'filters.builder.emptyGroup')}</p>}
      {group.items.map((item) => (
        <div key={item.id} className="rule-line" data-item={item.id}>
          {item.kind === 'rule' ? (
            <RuleRow words={words} rule={item} onChange={(next) => change(item.id, next)} />
          ) : (
            <RuleGroup words={words} group={item} root={root} onRoot={onRoot} depth={depth + 1} />
          )}
          <IconButton
            label={t(item.kind === 'rule' ? 'filters.builder.removeRule' : 'filters.builder.removeGroup')}
            icon={<IconX size={14} stroke={1.8} />}
            onClick={() => remove(item)}
          />
        </div>
      ))}
      <div className="rule-actions">
        <PlainButton onClick={() => add(newRule(), t('filters.builder.addedRule'))}>{t('filters.builder.addRule')}</PlainButton>
        {depth < deepest && (
          <PlainButton onClick={() => add(groupOf('any', [newRule()]), t('filters.builder.addedGroup'))}>
            {t('filters.builder.addGroup')}
          </PlainButton>
        )}
      </div>
    </fieldset>
  )
}
