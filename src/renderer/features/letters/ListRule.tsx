import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ListRow } from '#shared/model/outreach.ts'
import type { FilterError } from '#shared/rules/filter/filter-error.ts'
import { client } from '../../lib/api.ts'
import { toAppError } from '../../lib/app-error.ts'
import { useText } from '../../lib/i18n.ts'
import { PlainButton } from '../../ui/buttons.tsx'
import { showUndoable } from '../../ui/undo.ts'

interface ListRuleProps {
  list: ListRow
  people: { rule: string; setRule: (rule: string) => void; changed: boolean; problem: FilterError | undefined; valid: string }
}

/** The rule as text: what it means is shown while it is typed; Enter keeps it, Esc goes back to the one that is kept. */
export function ListRule({ list, people: { rule, setRule, changed, problem } }: ListRuleProps) {
  const t = useText()
  const [refused, setRefused] = useState<string>()
  const hint = problem?.hint ? t('mailings.rule.hint', { hint: problem.hint }) : ''
  const wrong = problem && t(`errors.${problem.code}`, { field: problem.part, part: problem.part, column: problem.column, hint })
  const save = async () => {
    if (!changed || problem) return
    try {
      const { changeSet } = await client.lists.update({ id: list.id, version: list.version, patch: { query: rule } })
      setRefused(undefined)
      showUndoable(t('mailings.list.saved'), changeSet)
    } catch (error) {
      const { code, details } = toAppError(error)
      setRefused(t(`errors.${code}`, details))
    }
  }
  return (
    <form
      className="list-rule"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={t('mailings.rule.label')}
        description={t('mailings.rule.help')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={rule}
        onChange={(event) => setRule(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !changed) return
          event.preventDefault()
          setRule(list.query)
        }}
        error={wrong ?? refused}
        spellCheck={false}
        autoComplete="off"
        className="grow"
      />
      {changed && (
        <div className="list-rule-actions">
          <Button type="submit" variant="outline" disabled={problem !== undefined}>
            {t('mailings.rule.save')}
          </Button>
          <PlainButton onClick={() => setRule(list.query)}>{t('ui.undo')}</PlainButton>
        </div>
      )}
    </form>
  )
}
