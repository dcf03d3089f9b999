import { accounts as daAccounts } from './da/accounts.ts'
import { alliance as daAlliance } from './da/alliance.ts'
import { attachments as daAttachments } from './da/attachments.ts'
import { backups as daBackups } from './da/backups.ts'
import { cadence as daCadence } from './da/cadence.ts'
import { cards as daCards } from './da/cards.ts'
import { caseReport as daCaseReport } from './da/case-report.ts'
import { cases as daCases } from './da/cases.ts'
import { cells as daCells } from './da/cells.ts'
import { cli as daCli } from './da/cli.ts'
import { columns as daColumns } from './da/columns.ts'
import { commands as daCommands } from './da/commands.ts'
import { directory as daDirectory } from './da/directory.ts'
import { duplicates as daDuplicates } from './da/duplicates.ts'
import { errors as daErrors } from './da/errors.ts'
import { events as daEvents } from './da/events.ts'
import { exports as daExports } from './da/exports.ts'
import { fields as daFields } from './da/fields.ts'
import { files as daFiles } from './da/files.ts'
import { filters as daFilters } from './da/filters.ts'
import { history as daHistory } from './da/history.ts'
import { hosts as daHosts } from './da/hosts.ts'
import { imports as daImports } from './da/imports.ts'
import { initiatives as daInitiatives } from './da/initiatives.ts'
import { jobs as daJobs } from './da/jobs.ts'
import { lending as daLending } from './da/lending.ts'
import { letters as daLetters } from './da/letters.ts'
import { lists as daLists } from './da/lists.ts'
import { log as daLog } from './da/log.ts'
import { mailIn as daMailIn } from './da/mail-in.ts'
import { mailings as daMailings } from './da/mailings.ts'
import { memberships as daMemberships } from './da/memberships.ts'
import { menu as daMenu } from './da/menu.ts'
import { opening as daOpening } from './da/opening.ts'
import { outputs as daOutputs } from './da/outputs.ts'
import { overview as daOverview } from './da/overview.ts'
import { paper as daPaper } from './da/paper.ts'
import { partners as daPartners } from './da/partners.ts'
import { past as daPast } from './da/past.ts'
import { paste as daPaste } from './da/paste.ts'
import { persons as daPersons } from './da/persons.ts'
import { prints as daPrints } from './da/prints.ts'
import { privacy as daPrivacy } from './da/privacy.ts'
import { projects as daProjects } from './da/projects.ts'
import { purposes as daPurposes } from './da/purposes.ts'
import { quality as daQuality } from './da/quality.ts'
import { records as daRecords } from './da/records.ts'
import { reports as daReports } from './da/reports.ts'
import { review as daReview } from './da/review.ts'
import { roles as daRoles } from './da/roles.ts'
import { rounds as daRounds } from './da/rounds.ts'
import { search as daSearch } from './da/search.ts'
import { sending as daSending } from './da/sending.ts'
import { settings as daSettings } from './da/settings.ts'
import { shell as daShell } from './da/shell.ts'
import { staff as daStaff } from './da/staff.ts'
import { tables as daTables } from './da/tables.ts'
import { tags as daTags } from './da/tags.ts'
import { tour as daTour } from './da/tour.ts'
import { trash as daTrash } from './da/trash.ts'
import { ui as daUi } from './da/ui.ts'
import { views as daViews } from './da/views.ts'
import { workingGroups as daGroups } from './da/working-groups.ts'
import { accounts as enAccounts } from './en/accounts.ts'
import { alliance as enAlliance } from './en/alliance.ts'
import { attachments as enAttachments } from './en/attachments.ts'
import { backups as enBackups } from './en/backups.ts'
import { cadence as enCadence } from './en/cadence.ts'
import { cards as enCards } from './en/cards.ts'
import { caseReport as enCaseReport } from './en/case-report.ts'
import { cases as enCases } from './en/cases.ts'
import { cells as enCells } from './en/cells.ts'
import { cli as enCli } from './en/cli.ts'
import { columns as enColumns } from './en/columns.ts'
import { commands as enCommands } from './en/commands.ts'
import { directory as enDirectory } from './en/directory.ts'
import { duplicates as enDuplicates } from './en/duplicates.ts'
import { errors as enErrors } from './en/errors.ts'
import { events as enEvents } from './en/events.ts'
import { exports as enExports } from './en/exports.ts'
import { fields as enFields } from './en/fields.ts'
import { files as enFiles } from './en/files.ts'
import { filters as enFilters } from './en/filters.ts'
import { history as enHistory } from './en/history.ts'
import { hosts as enHosts } from './en/hosts.ts'
import { imports as enImports } from './en/imports.ts'
import { initiatives as enInitiatives } from './en/initiatives.ts'
import { jobs as enJobs } from './en/jobs.ts'
import { lending as enLending } from './en/lending.ts'
import { letters as enLetters } from './en/letters.ts'
import { lists as enLists } from './en/lists.ts'
import { log as enLog } from './en/log.ts'
import { mailIn as enMailIn } from './en/mail-in.ts'
import { mailings as enMailings } from './en/mailings.ts'
import { memberships as enMemberships } from './en/memberships.ts'
import { menu as enMenu } from './en/menu.ts'
import { opening as enOpening } from './en/opening.ts'
import { outputs as enOutputs } from './en/outputs.ts'
import { overview as enOverview } from './en/overview.ts'
import { paper as enPaper } from './en/paper.ts'
import { partners as enPartners } from './en/partners.ts'
import { past as enPast } from './en/past.ts'
import { paste as enPaste } from './en/paste.ts'
import { persons as enPersons } from './en/persons.ts'
import { prints as enPrints } from './en/prints.ts'
import { privacy as enPrivacy } from './en/privacy.ts'
import { projects as enProjects } from './en/projects.ts'
import { purposes as enPurposes } from './en/purposes.ts'
import { quality as enQuality } from './en/quality.ts'
import { records as enRecords } from './en/records.ts'
import { reports as enReports } from './en/reports.ts'
import { review as enReview } from './en/review.ts'
import { roles as enRoles } from './en/roles.ts'
import { rounds as enRounds } from './en/rounds.ts'
import { search as enSearch } from './en/search.ts'
import { sending as enSending } from './en/sending.ts'
import { settings as enSettings } from './en/settings.ts'
import { shell as enShell } from './en/shell.ts'
import { staff as enStaff } from './en/staff.ts'
import { tables as enTables } from './en/tables.ts'
import { tags as enTags } from './en/tags.ts'
import { tour as enTour } from './en/tour.ts'
import { trash as enTrash } from './en/trash.ts'
import { ui as enUi } from './en/ui.ts'
import { views as enViews } from './en/views.ts'
import { workingGroups as enGroups } from './en/working-groups.ts'
import type { Messages, Same } from './messages.ts'

/** Danish is written first; English must have exactly the same keys. One namespace for each feature. */
export const da = {
  ui: daUi,
  cells: daCells,
  views: daViews,
  filters: daFilters,
  shell: daShell,
  jobs: daJobs,
  tour: daTour,
  prints: daPrints,
  privacy: daPrivacy,
  commands: daCommands,
  errors: daErrors,
  duplicates: daDuplicates,
  exports: daExports,
  history: daHistory,
  hosts: daHosts,
  cli: daCli,
  tables: daTables,
  memberships: daMemberships,
  menu: daMenu,
  letters: daLetters,
  mailings: daMailings,
  lists: daLists,
  sending: daSending,
  mailIn: daMailIn,
  imports: daImports,
  columns: daColumns,
  review: daReview,
  roles: daRoles,
  rounds: daRounds,
  events: daEvents,
  workingGroups: daGroups,
  initiatives: daInitiatives,
  paper: daPaper,
  partners: daPartners,
  past: daPast,
  paste: daPaste,
  persons: daPersons,
  projects: daProjects,
  cards: daCards,
  cases: daCases,
  caseReport: daCaseReport,
  records: daRecords,
  purposes: daPurposes,
  quality: daQuality,
  search: daSearch,
  log: daLog,
  cadence: daCadence,
  outputs: daOutputs,
  overview: daOverview,
  reports: daReports,
  directory: daDirectory,
  accounts: daAccounts,
  trash: daTrash,
  fields: daFields,
  tags: daTags,
  staff: daStaff,
  lending: daLending,
  files: daFiles,
  backups: daBackups,
  opening: daOpening,
  alliance: daAlliance,
  attachments: daAttachments,
  settings: daSettings
} as const satisfies Messages
export const en = {
  ui: enUi,
  cells: enCells,
  views: enViews,
  filters: enFilters,
  shell: enShell,
  jobs: enJobs,
  tour: enTour,
  prints: enPrints,
  privacy: enPrivacy,
  commands: enCommands,
  errors: enErrors,
  duplicates: enDuplicates,
  exports: enExports,
  history: enHistory,
  hosts: enHosts,
  cli: enCli,
  tables: enTables,
  memberships: enMemberships,
  menu: enMenu,
  letters: enLetters,
  mailings: enMailings,
  lists: enLists,
  sending: enSending,
  mailIn: enMailIn,
  imports: enImports,
  columns: enColumns,
  review: enReview,
  roles: enRoles,
  rounds: enRounds,
  events: enEvents,
  workingGroups: enGroups,
  initiatives: enInitiatives,
  paper: enPaper,
  partners: enPartners,
  past: enPast,
  paste: enPaste,
  persons: enPersons,
  projects: enProjects,
  cards: enCards,
  cases: enCases,
  caseReport: enCaseReport,
  records: enRecords,
  purposes: enPurposes,
  quality: enQuality,
  search: enSearch,
  log: enLog,
  cadence: enCadence,
  outputs: enOutputs,
  overview: enOverview,
  reports: enReports,
  directory: enDirectory,
  accounts: enAccounts,
  trash: enTrash,
  fields: enFields,
  tags: enTags,
  staff: enStaff,
  lending: enLending,
  files: enFiles,
  backups: enBackups,
  opening: enOpening,
  alliance: enAlliance,
  attachments: enAttachments,
  settings: enSettings
} as const satisfies Same<typeof da>
