import { useQuery } from '@tanstack/react-query'
import type { IssueKey, QualityIssue, RuleSummary } from '#shared/model/quality.ts'
import { api, client } from '../../lib/api.ts'
import { i18n } from '../../lib/i18n.ts'
import { isTicked, type RowSource, type Ticks } from '../../ui/grid/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'
import { showUndoable } from '../../ui/undo.ts'

/** What there is to do by rule, and how much in all. */
export function useSummary() {
  const { data, error, refetch } = useQuery(api.quality.summary.queryOptions())
  const sum = (of: (rule: RuleSummary) => number) => data?.reduce((total, rule) => total + of(rule), 0) ?? 0
  return { rules: data, error, refetch, open: sum(({ count }) => count), aside: sum(({ ignored }) => ignored) }
}

export const rowIdOf = ({ rule, entityId, part }: IssueKey): string => `${rule} ${entityId} ${part}`

/** The rows that are ticked, also where they are not on the screen. */
export async function tickedIssues<Issue extends IssueKey>(ticks: Ticks, source: RowSource<Issue>): Promise<Issue[]> {
  const rows = await source.load(0, source.total)
  return rows.filter((row) => isTicked(ticks, rowIdOf(row)))
}

const keyOf = ({ rule, entityId, part, fingerprint }: QualityIssue): IssueKey => ({ rule, entityId, part, fingerprint })

/** Puts issues right and says so, with the way back. Throws what the host says against a value. */
export async function fix(issues: readonly QualityIssue[], value?: string): Promise<void> {
  const keys = issues.map(keyOf)
  const { changeSet, fixed, changed } = await client.quality.fix({ issues: keys, ...(value === undefined ? {} : { value }) })
  const said = [i18n.t('quality.fixed', { count: fixed }), changed > 0 && i18n.t('quality.changed', { count: changed })]
  showUndoable(said.filter(Boolean).join(' '), changeSet)
}

/** The same from a button, where no field can say what went wrong. */
export const fixOrSay = (issues: readonly QualityIssue[]): void => void fix(issues).catch((error: unknown) => showErrorToast(error))

export async function setAside(issues: readonly QualityIssue[], reason: string, until: string | null): Promise<void> {
  const { changeSet, ignored } = await client.quality.ignore({ issues: issues.map(keyOf), reason, until })
  showUndoable(i18n.t('quality.ignored', { count: ignored }), changeSet)
}

export function reopenOrSay(issues: readonly QualityIssue[]): void {
  const reopen = async () => {
    const { changeSet } = await client.quality.reopen({ issues: issues.map(keyOf) })
    showUndoable(i18n.t('quality.reopened'), changeSet)
  }
  void reopen().catch((error: unknown) => showErrorToast(error))
}
