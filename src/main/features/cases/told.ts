import { isDerived } from '#main/foundation/tables.ts'

/** Columns that the report to a person leaves out, each with the reason; * stands for every table. */
export const untold: Readonly<Record<string, string>> = {
  '*.seq': 'a number of the program',
  '*.id': 'a number of the program',
  '*.version': 'a number of the program',
  '*.updated_at': 'each change stands in the history',
  'activity.message_key': 'a digest',
  'consent_event.address_hash': 'a hash of an address that stands there',
  'gdpr_case.export_hash': 'a hash of this report',
  'quality_issue.fingerprint': 'a hash',
  'import_row.span_from': 'a line of the source',
  'import_row.span_to': 'a line of the source',
  'mailing_recipient.message_id': 'made of ids',
  'mailing_recipient.rendered': 'the same letter as mail: its text stands there',
  'attachment.sha256': 'a hash'
}

/** Whether a column of a row about somebody is told to them. */
export const isTold = (table: string, column: string): boolean =>
  !isDerived(column) && untold[`*.${column}`] === undefined && untold[`${table}.${column}`] === undefined
