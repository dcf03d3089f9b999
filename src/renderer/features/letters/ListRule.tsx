import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filter } from '#shared/model/filter.ts'
import type { ListRow } from '#shared/model/outreach.ts'
import { api, client } from '../../lib/api.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'
import { FilterChips, useWording } from '../filters/index.ts'
import type { RuleDraft } from './use-rule.ts'
import { everybody } from './use-rule.ts'

interface ListRuleProps {
  list: ListRow
  rule: RuleDraft
}

/** The rule as the filter of a table: what it means is shown while it is changed, and kept when that is said. */
export function ListRule({ list, rule: { entity, filter, change, forget, isChanged } }: ListRuleProps) {
  const words = useWording(entity)
  const { t, format } = words
  const [saving, setSaving] = useState(false)
  const { data: matches } = useQuery(
    api.lists.count.queryOptions({ input: { entity, filter: filter ?? everybody }, enabled: isChanged, placeholderData: keepPreviousData })
  )
  const cards = matches === undefined ? '' : `${format.number(matches.cards)} ${t(`filters.noun.${entity}`, { count: matches.cards })}`
  const save = async (next: Filter) => {
    setSaving(true)
    try {
      const { changeSet } = await client.lists.update({ id: list.id, version: list.version, patch: { entity, filter: next } })
      forget()
      showUndoable(t('mailings.list.saved'), changeSet)
    } catch (error) {
      showErrorToast(error)
    }
    setSaving(false)
  }
  return (
    <div className="list-rule">
      <FilterChips words={words} query="" filter={filter} onFilter={change} />
      {isChanged && (
        <span className="list-rule-actions">
          <Button size="xs" variant="outline" loading={saving} onClick={() => void save(filter ?? everybody)}>
            {t('mailings.rule.save')}
          </Button>
          <PlainButton onClick={forget}>{t('ui.undo')}</PlainButton>
          {matches && (
            <span className="note" role="status">
              {entity !== 'person'
                ? t('lists.matchesCards', { count: matches.count, cards })
                : matches.cards === matches.count
                  ? t('lists.matches', matches)
                  : t('lists.matchesSome', { count: matches.count, cards })}
            </span>
          )}
        </span>
      )}
    </div>
  )
}
