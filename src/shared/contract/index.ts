import type { ContractRouterClient } from '@orpc/contract'
import { accounts } from './accounts.ts'
import { alliance } from './alliance.ts'
import { attachments } from './attachments.ts'
import { backups } from './backups.ts'
import { cadence } from './cadence.ts'
import { cases } from './cases.ts'
import { cells } from './cells.ts'
import { directory } from './directory.ts'
import { duplicates } from './duplicates.ts'
import { events } from './events.ts'
import { exports } from './exports.ts'
import { fields } from './fields.ts'
import { file, settings } from './file.ts'
import { focusAreas, goals, quotations } from './focus.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { initiatives } from './initiatives.ts'
import { lending } from './lending.ts'
import { mailIn } from './mail-in.ts'
import { memberships } from './memberships.ts'
import { outputs } from './outputs.ts'
import { activities, followUps, lists, mailings } from './outreach.ts'
import { overview } from './overview.ts'
import { paper } from './paper.ts'
import { partners } from './partners.ts'
import { consent, persons } from './persons.ts'
import { prints } from './prints.ts'
import { projects } from './projects.ts'
import { purposes } from './purposes.ts'
import { quality } from './quality.ts'
import { reports } from './reports.ts'
import { signOns, verifications } from './rounds.ts'
import { salvage } from './salvage.ts'
import { search } from './search.ts'
import { answers, sending } from './sending.ts'
import { staff } from './staff.ts'
import { tags } from './tags.ts'
import { templates } from './templates.ts'
import { trash } from './trash.ts'
import { views } from './views.ts'
import { workingGroups } from './working-groups.ts'

/** Everything the window, the command line and the web host may ask for, validated on the way in and out. */
export const contract = {
  file,
  backups,
  salvage,
  lending,
  alliance,
  focusAreas,
  goals,
  quotations,
  history,
  settings,
  overview,
  reports,
  directory,
  accounts,
  imports,
  exports,
  paper,
  prints,
  partners,
  memberships,
  persons,
  projects,
  consent,
  purposes,
  lists,
  templates,
  mailings,
  outputs,
  sending,
  answers,
  activities,
  mailIn,
  followUps,
  cadence,
  cases,
  quality,
  search,
  duplicates,
  cells,
  views,
  trash,
  fields,
  tags,
  staff,
  attachments,
  signOns,
  events,
  workingGroups,
  initiatives,
  verifications
}
export type Contract = typeof contract
export type Client = ContractRouterClient<Contract>
