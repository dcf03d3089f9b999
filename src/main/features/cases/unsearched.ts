/**
 * Columns of text in which nobody is sought, each with the reason. Everything else is: also what later tables bring. Ids, days and
 * moments are told by their names.
 */
export const unsearched: Readonly<Record<string, string>> = {
  'person.given_name': 'the name of whoever has it; a namesake keeps it',
  'person.family_name': 'the name of whoever has it; a namesake keeps it',
  'person.display_name': 'the name of whoever has it; a namesake keeps it',
  'contact_point.value_raw': 'the address of whoever has it',
  'contact_point.value_norm': 'the address of whoever has it',
  'staff.name': 'who works here is no card; staff leave by themselves',
  'staff.initials': 'who works here is no card; staff leave by themselves',
  'staff.email': 'who works here is no card; staff leave by themselves',
  'alliance.sender_name': 'the sender of letters, said in the settings',
  'alliance.sender_email': 'the sender of letters, said in the settings',
  'alliance.smtp_user': 'the account of the sender, said in the settings',
  'alliance.smtp_host': 'a machine',
  'alliance.suppression_key': 'a secret',
  'suppression.address_hash': 'a hash',
  'consent_event.address_hash': 'a hash',
  'attachment.sha256': 'a hash',
  'import_run.sha256': 'a hash',
  'gdpr_case.export_hash': 'a hash',
  'quality_issue.fingerprint': 'a hash',
  'import_source.header_fingerprint': 'the heads of columns',
  'mailing_recipient.message_id': 'made of ids',
  'activity.message_key': 'a digest, or the id a mail server gave',
  'change_set.label_key': 'a key of the catalogue',
  'change_set.label_args': 'counts and ids, never names',
  'change_set.host': 'the kind of window',
  'change.table_name': 'a table',
  'table_sum.table_name': 'a table',
  'app_setting.key': 'a key'
}

/** Ids, days and moments, and the signs of languages and versions: what cannot be a name by what it is. */
const byName =
  /^(id|.*_id|.*_at|.*_on|.*_from|.*_to|.*_until|at|code|language|locale|default_locale|default_country|country|mime|rule|field)$/

export const isSearched = (table: string, column: string): boolean => !byName.test(column) && unsearched[`${table}.${column}`] === undefined
