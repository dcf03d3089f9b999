// Made from the migrations by a test run with UPDATE_SCHEMA=1; a test says that both agree. Do not edit.
import type { Generated } from 'kysely'

export interface ActivityTable {
  seq: Generated<number>
  id: string
  kind: string
  direction: Generated<string>
  subject: Generated<string>
  body: Generated<string>
  occurred_at: string
  duration_min: number | null
  outcome: string | null
  mailing_id: string | null
  author_id: string | null
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  two_way: number | null
  is_pinned: Generated<number>
  message_key: string | null
  event_id: string | null
}

export interface ActivityLinkTable {
  seq: Generated<number>
  id: string
  activity_id: string
  entity: string
  entity_id: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ActivityPartyTable {
  seq: Generated<number>
  id: string
  activity_id: string
  person_id: string | null
  organisation_id: string | null
  affiliation_id: string | null
  role: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  derived_outreach_at: string | null
  derived_dialogue_at: string | null
}

export interface AffiliationTable {
  seq: Generated<number>
  id: string
  person_id: string
  organisation_id: string
  title: Generated<string>
  department: Generated<string>
  position: Generated<number>
  is_primary: Generated<number>
  from_on: string | null
  to_on: string | null
  end_reason: string | null
  successor_affiliation_id: string | null
  source_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  away_from: string | null
  away_until: string | null
  stand_in_affiliation_id: string | null
  verified_on: string | null
  is_contact: Generated<number>
}

export interface AllianceTable {
  seq: Generated<number>
  id: string
  name: Generated<string>
  default_locale: Generated<string>
  default_country: Generated<string>
  sender_name: Generated<string>
  sender_email: Generated<string>
  suppression_key: string
  version: Generated<number>
  created_at: string
  updated_at: string
  sender_signature: Generated<string>
  sender_address: Generated<string>
  smtp_host: Generated<string>
  smtp_port: Generated<number>
  smtp_user: Generated<string>
  short_name: Generated<string>
  term_from: string | null
  term_to: string | null
  is_admission_open: Generated<number>
  vision: Generated<string>
  goals: Generated<string>
  secretariat: Generated<string>
  fiscal_year_start: Generated<number>
  retention_months: Generated<number>
}

export interface AlliancePersonTable {
  seq: Generated<number>
  id: string
  person_id: string
  role: string
  title: Generated<string>
  from_on: string | null
  to_on: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface AnnualAccountTable {
  seq: Generated<number>
  id: string
  title: string
  period_from: string
  period_to: string
  language: Generated<string>
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface AnnualAccountChapterTable {
  seq: Generated<number>
  id: string
  annual_account_id: string
  kind: string
  is_included: Generated<number>
  heading: Generated<string>
  text: Generated<string>
  definition_json: Generated<string>
  position: Generated<number>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface AppSettingTable {
  seq: Generated<number>
  id: string
  key: string
  value_json: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface AttachmentTable {
  seq: Generated<number>
  id: string
  sha256: string
  name: string
  mime: string
  size: number
  bytes: Uint8Array
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface AttachmentLinkTable {
  seq: Generated<number>
  id: string
  attachment_id: string
  entity_id: string
  caption: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface CadenceTable {
  seq: Generated<number>
  id: string
  organisation_type: string | null
  organisation_id: string | null
  days: number
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface CardExtraTable {
  seq: Generated<number>
  id: string
  entity: string
  entity_id: string
  lines_json: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ChangeTable {
  seq: Generated<number>
  change_set_id: string
  table_name: string
  row_id: string
  op: string
  before_json: string | null
  after_json: string | null
  salt: Uint8Array | null
}

export interface ChangeSetTable {
  seq: Generated<number>
  id: string
  label_key: string
  label_args: Generated<string>
  kind: string
  actor_staff_id: string | null
  host: string
  at: string
  reverts_id: string | null
  hash: Uint8Array | null
}

export interface ConsentEventTable {
  seq: Generated<number>
  id: string
  person_id: string | null
  address_hash: string | null
  purpose_id: string
  status: string
  channel: Generated<string>
  occurred_at: string
  evidence_text: string
  recorded_by: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  attachment_id: string | null
}

export interface ContactPointTable {
  seq: Generated<number>
  id: string
  owner_type: string
  owner_id: string
  kind: string
  label: Generated<string>
  value_raw: string
  value_norm: string
  position: Generated<number>
  preferred: Generated<number>
  status: Generated<string>
  source_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  verified_on: string | null
}

export interface CustomFieldTable {
  seq: Generated<number>
  id: string
  label: string
  type: Generated<string>
  options_json: Generated<string>
  position: Generated<number>
  sort_key: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface CustomValueTable {
  seq: Generated<number>
  id: string
  field_id: string
  entity_id: string
  value: string
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface ErasedChangeTable {
  seq: Generated<number>
  change_set_id: string
  digest: Uint8Array
}

export interface EventTable {
  seq: Generated<number>
  id: string
  kind: Generated<string>
  title: string
  starts_at: string
  ends_at: string | null
  place: Generated<string>
  link: Generated<string>
  description: Generated<string>
  signup_deadline: string | null
  capacity: number | null
  status: Generated<string>
  working_group_id: string | null
  project_id: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface EventParticipantTable {
  seq: Generated<number>
  id: string
  event_id: string
  person_id: string | null
  organisation_id: string | null
  affiliation_id: string | null
  status: Generated<string>
  note: Generated<string>
  invited_at: string | null
  responded_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ExternalRefTable {
  seq: Generated<number>
  id: string
  entity_id: string
  kind: string
  key: string
  source_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface FocusAreaTable {
  seq: Generated<number>
  id: string
  parent_id: string | null
  name_da: string
  name_en: Generated<string>
  position: Generated<number>
  sort_key: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface FollowUpTable {
  seq: Generated<number>
  id: string
  title: string
  subject_id: string
  owner_staff_id: string | null
  due_on: string
  status: Generated<string>
  snoozed_until: string | null
  origin_activity_id: string | null
  done_activity_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  note: Generated<string>
  repeat_every: number | null
  repeat_unit: string | null
  repeat_from: string | null
  subject_type: Generated<string>
  done_on: string | null
}

export interface GdprCaseTable {
  seq: Generated<number>
  id: string
  person_id: string | null
  kind: string
  received_on: string
  due_on: string
  how: Generated<string>
  answered_on: string | null
  closed_on: string | null
  outcome: string | null
  reason: Generated<string>
  export_hash: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface GoalTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  text: string
  status: Generated<string>
  due_on: string | null
  result: Generated<string>
  evidence: Generated<string>
  evidence_attachment_id: string | null
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ImportRowTable {
  seq: Generated<number>
  id: string
  run_id: string
  row_no: number
  span_from: number | null
  span_to: number | null
  organisation_id: string | null
  person_id: string | null
  raw_json: string
  disposition: string
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
  project_id: string | null
}

export interface ImportRunTable {
  seq: Generated<number>
  id: string
  source_id: string
  file_name: string | null
  sha256: string
  title: string | null
  wholeness: string
  counts_json: string
  change_set_id: string | null
  at: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ImportSourceTable {
  seq: Generated<number>
  id: string
  name: string
  kind: string
  version: Generated<number>
  created_at: string
  updated_at: string
  header_fingerprint: string | null
  mapping_json: string | null
}

export interface InitiativeTable {
  seq: Generated<number>
  id: string
  kind: Generated<string>
  title: string
  addressees: Generated<string>
  date_from: string | null
  date_to: string | null
  date_precision: Generated<string>
  date_text: Generated<string>
  stated_participants: number | null
  body: Generated<string>
  outcome: Generated<string>
  url: Generated<string>
  sign_on_id: string | null
  sign_on_text_id: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface InitiativeParticipantTable {
  seq: Generated<number>
  id: string
  initiative_id: string
  organisation_id: string | null
  person_id: string | null
  name_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface LendingTable {
  seq: Generated<number>
  id: string
  kind: string
  side: Generated<string>
  giver_staff_id: string | null
  taker_name: string
  until_on: string | null
  notes: Generated<string>
  common_set_id: string | null
  given_at: string
  ended: string | null
  ended_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ListTable {
  seq: Generated<number>
  id: string
  name: string
  kind: string
  definition_json: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  recipient_policy: Generated<string>
  purpose_id: string | null
  note: Generated<string>
  archived_at: string | null
  entity: Generated<string>
}

export interface ListExclusionTable {
  seq: Generated<number>
  id: string
  list_id: string
  excluded_list_id: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ListMemberTable {
  seq: Generated<number>
  id: string
  list_id: string
  person_id: string
  affiliation_id: string | null
  added_by: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ListPinTable {
  seq: Generated<number>
  id: string
  list_id: string
  person_id: string
  affiliation_id: string | null
  mode: string
  reason: Generated<string>
  expires_on: string | null
  added_by: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface MailingTable {
  seq: Generated<number>
  id: string
  name: string
  template_version_id: string
  purpose_id: string
  list_id: string | null
  list_snapshot_json: string
  status: string
  mailed_at: string
  folder: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  recipient_policy: Generated<string>
  mode: Generated<string>
  about_id: string | null
  follows_id: string | null
  throttle: number | null
  started_at: string | null
  finished_at: string | null
  about_type: string | null
  takes_date: Generated<number>
}

export interface MailingRecipientTable {
  seq: Generated<number>
  id: string
  mailing_id: string
  template_version_id: string
  affiliation_id: string | null
  organisation_id: string | null
  to_norm: string | null
  to_json: string
  state: string
  exclude_reason: string | null
  because_person_id: string | null
  subject: Generated<string>
  body_text: Generated<string>
  rendered: Uint8Array | null
  message_id: string | null
  at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  cc_json: Generated<string>
  values_json: Generated<string>
  attempt: Generated<number>
  failure: string | null
  files_json: Generated<string>
  person_id: string | null
}

export interface MembershipTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  kind: Generated<string>
  status: Generated<string>
  joined_from: string | null
  joined_to: string | null
  joined_precision: Generated<string>
  joined_text: Generated<string>
  left_on: string | null
  leave_reason: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface MilestoneTable {
  seq: Generated<number>
  id: string
  project_id: string | null
  title: string
  due_on: string | null
  done_on: string | null
  status: Generated<string>
  owner_person_id: string | null
  note: Generated<string>
  source: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface NotDuplicateTable {
  seq: Generated<number>
  id: string
  entity: string
  low_id: string
  high_id: string
  reason: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface OrganisationTable {
  seq: Generated<number>
  id: string
  name: string
  short_name: Generated<string>
  organisation_type: string | null
  cvr: Generated<string>
  website: Generated<string>
  language: string | null
  notes: Generated<string>
  source_id: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  merged_into_id: string | null
  owner_staff_id: string | null
}

export interface OrganisationDomainTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  domain: string
  status: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface OrganisationFocusTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  focus_area_id: string
  from_on: string | null
  to_on: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface OrganisationNameTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  name: string
  kind: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface PersonTable {
  seq: Generated<number>
  id: string
  given_name: Generated<string>
  family_name: Generated<string>
  display_name: string
  honorific: Generated<string>
  language: string | null
  salutation_override: Generated<string>
  notes: Generated<string>
  status: Generated<string>
  source_id: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  merged_into_id: string | null
}

export interface PostalAddressTable {
  seq: Generated<number>
  id: string
  owner_type: string
  owner_id: string
  label: Generated<string>
  po_box: Generated<string>
  street1: Generated<string>
  street2: Generated<string>
  postal_code: Generated<string>
  city: Generated<string>
  region: Generated<string>
  country: Generated<string>
  position: Generated<number>
  source_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ProjectTable {
  seq: Generated<number>
  id: string
  title: string
  short_title: Generated<string>
  status: Generated<string>
  target_group: Generated<string>
  aim: Generated<string>
  summary: Generated<string>
  description: Generated<string>
  period_from: string | null
  period_to: string | null
  period_precision: Generated<string>
  period_text: Generated<string>
  is_extended: Generated<number>
  url: Generated<string>
  links_json: Generated<string>
  outcome: Generated<string>
  effect: Generated<string>
  funding: Generated<string>
  source_id: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ProjectFocusTable {
  seq: Generated<number>
  id: string
  project_id: string
  focus_area_id: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ProjectNameTable {
  seq: Generated<number>
  id: string
  project_id: string
  name: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ProjectOrganisationTable {
  seq: Generated<number>
  id: string
  project_id: string
  organisation_id: string
  role: Generated<string>
  from_on: string | null
  to_on: string | null
  note: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface ProjectPersonTable {
  seq: Generated<number>
  id: string
  project_id: string
  person_id: string
  affiliation_id: string | null
  role: Generated<string>
  position: Generated<number>
  from_on: string | null
  to_on: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface PurposeTable {
  seq: Generated<number>
  id: string
  code: string
  mail_class: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  name: Generated<string>
  description: Generated<string>
  legal_basis: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  retention_days: number | null
}

export interface QualityIssueTable {
  seq: Generated<number>
  id: string
  rule: string
  entity: string
  entity_id: string
  field: string
  fingerprint: string
  ignore_reason: string
  ignore_until: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface QuotationTable {
  seq: Generated<number>
  id: string
  person_id: string
  affiliation_id: string | null
  text: string
  title_text: Generated<string>
  said_on: string | null
  source: Generated<string>
  url: Generated<string>
  language: string | null
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface SavedViewTable {
  seq: Generated<number>
  id: string
  name: string
  definition_json: string
  is_favourite: Generated<number>
  position: Generated<number>
  sort_key: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface SeatTable {
  seq: Generated<number>
  id: string
  working_group_id: string
  organisation_id: string | null
  person_id: string | null
  affiliation_id: string | null
  function: Generated<string>
  from_on: string | null
  to_on: string | null
  note: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface SignOnTable {
  seq: Generated<number>
  id: string
  title: string
  addressee: Generated<string>
  deadline_at: string
  minimum: number | null
  status: Generated<string>
  published_on: string | null
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface SignOnResponseTable {
  seq: Generated<number>
  id: string
  sign_on_id: string
  organisation_id: string | null
  asked_affiliation_id: string | null
  signatory_person_id: string | null
  signatory_name: Generated<string>
  signatory_title: Generated<string>
  organisation_text: Generated<string>
  status: Generated<string>
  text_id: string | null
  reservation: Generated<string>
  responded_at: string | null
  channel: string | null
  evidence_activity_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface SignOnTextTable {
  seq: Generated<number>
  id: string
  sign_on_id: string
  no: number
  body: string
  attachment_id: string | null
  changed: Generated<string>
  is_substantial: Generated<number>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface StaffTable {
  seq: Generated<number>
  id: string
  name: string
  initials: Generated<string>
  email: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  from_on: string | null
  to_on: string | null
}

export interface StatedTotalTable {
  seq: Generated<number>
  id: string
  subject: string
  total: number
  stated_on: string | null
  source: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface StatementTable {
  seq: Generated<number>
  id: string
  organisation_id: string
  language: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface StatementVersionTable {
  seq: Generated<number>
  id: string
  statement_id: string
  no: number
  text: string
  status: string
  source_id: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  approved_on: string | null
  approved_by_affiliation_id: string | null
  verified_on: string | null
}

export interface SuppressionTable {
  seq: Generated<number>
  id: string
  address_hash: string
  purpose_id: string
  reason: string
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface TableSumTable {
  seq: Generated<number>
  table_name: string
  row_count: number
  content_sum: number
}

export interface TagTable {
  seq: Generated<number>
  id: string
  name: string
  sort_key: Generated<string>
  search_text: Generated<string>
  version: Generated<number>
  created_at: string
  updated_at: string
  colour: Generated<string>
  meaning: Generated<string>
}

export interface TaggingTable {
  seq: Generated<number>
  id: string
  tag_id: string
  entity_id: string
  version: Generated<number>
  created_at: string
  updated_at: string
  entity: Generated<string>
}

export interface TemplateTable {
  seq: Generated<number>
  id: string
  name: string
  locale: string
  twin_template_id: string | null
  purpose_id: string
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
  channel: Generated<string>
  built_in: string | null
}

export interface TemplateAttachmentTable {
  seq: Generated<number>
  id: string
  template_version_id: string
  kind: string
  attachment_id: string | null
  definition_json: Generated<string>
  position: Generated<number>
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface TemplateVersionTable {
  seq: Generated<number>
  id: string
  template_id: string
  no: number
  subject: string
  body: string
  version: Generated<number>
  created_at: string
  updated_at: string
  signature: Generated<string>
}

export interface VerificationTable {
  seq: Generated<number>
  id: string
  title: string
  due_on: string | null
  status: Generated<string>
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface VerificationPartnerTable {
  seq: Generated<number>
  id: string
  verification_id: string
  organisation_id: string
  asked_affiliation_id: string | null
  status: Generated<string>
  answered_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface WorkingGroupTable {
  seq: Generated<number>
  id: string
  name: string
  mandate: Generated<string>
  status: Generated<string>
  from_on: string | null
  to_on: string | null
  note: Generated<string>
  sort_key: Generated<string>
  search_text: Generated<string>
  deleted_at: string | null
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface WrittenFileTable {
  seq: Generated<number>
  id: string
  path: string
  kind: string
  mailing_id: string | null
  persons: number
  version: Generated<number>
  created_at: string
  updated_at: string
}

export interface Schema {
  activity: ActivityTable
  activity_link: ActivityLinkTable
  activity_party: ActivityPartyTable
  affiliation: AffiliationTable
  alliance: AllianceTable
  alliance_person: AlliancePersonTable
  annual_account: AnnualAccountTable
  annual_account_chapter: AnnualAccountChapterTable
  app_setting: AppSettingTable
  attachment: AttachmentTable
  attachment_link: AttachmentLinkTable
  cadence: CadenceTable
  card_extra: CardExtraTable
  change: ChangeTable
  change_set: ChangeSetTable
  consent_event: ConsentEventTable
  contact_point: ContactPointTable
  custom_field: CustomFieldTable
  custom_value: CustomValueTable
  erased_change: ErasedChangeTable
  event: EventTable
  event_participant: EventParticipantTable
  external_ref: ExternalRefTable
  focus_area: FocusAreaTable
  follow_up: FollowUpTable
  gdpr_case: GdprCaseTable
  goal: GoalTable
  import_row: ImportRowTable
  import_run: ImportRunTable
  import_source: ImportSourceTable
  initiative: InitiativeTable
  initiative_participant: InitiativeParticipantTable
  lending: LendingTable
  list: ListTable
  list_exclusion: ListExclusionTable
  list_member: ListMemberTable
  list_pin: ListPinTable
  mailing: MailingTable
  mailing_recipient: MailingRecipientTable
  membership: MembershipTable
  milestone: MilestoneTable
  not_duplicate: NotDuplicateTable
  organisation: OrganisationTable
  organisation_domain: OrganisationDomainTable
  organisation_focus: OrganisationFocusTable
  organisation_name: OrganisationNameTable
  person: PersonTable
  postal_address: PostalAddressTable
  project: ProjectTable
  project_focus: ProjectFocusTable
  project_name: ProjectNameTable
  project_organisation: ProjectOrganisationTable
  project_person: ProjectPersonTable
  purpose: PurposeTable
  quality_issue: QualityIssueTable
  quotation: QuotationTable
  saved_view: SavedViewTable
  seat: SeatTable
  sign_on: SignOnTable
  sign_on_response: SignOnResponseTable
  sign_on_text: SignOnTextTable
  staff: StaffTable
  stated_total: StatedTotalTable
  statement: StatementTable
  statement_version: StatementVersionTable
  suppression: SuppressionTable
  table_sum: TableSumTable
  tag: TagTable
  tagging: TaggingTable
  template: TemplateTable
  template_attachment: TemplateAttachmentTable
  template_version: TemplateVersionTable
  verification: VerificationTable
  verification_partner: VerificationPartnerTable
  working_group: WorkingGroupTable
  written_file: WrittenFileTable
}
