import { caseReport } from '#shared/i18n/da/case-report.ts'
import type { useText } from '../../lib/i18n.ts'

/** What a table is called, of those that the report names. */
export const tableName = (t: ReturnType<typeof useText>, table: string): string =>
  t(`caseReport.table.${Object.hasOwn(caseReport.table, table) ? (table as keyof typeof caseReport.table) : 'other'}`)
