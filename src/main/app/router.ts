import { createRouterClient } from '@orpc/server'
import { api, type Context } from '#main/api/implement.ts'
import { accountsProcedures } from '#main/features/accounts/index.ts'
import { activitiesProcedures } from '#main/features/activities/index.ts'
import { allianceProcedures, focusAreasProcedures, goalsProcedures, quotationsProcedures } from '#main/features/alliance/index.ts'
import { answersProcedures } from '#main/features/answers/index.ts'
import { attachmentsProcedures } from '#main/features/attachments/index.ts'
import { backupsProcedures } from '#main/features/backups/index.ts'
import { cadenceProcedures } from '#main/features/cadence/index.ts'
import { casesProcedures, keepErased } from '#main/features/cases/index.ts'
import { cellsProcedures } from '#main/features/cells/index.ts'
import { consentProcedures, purposesProcedures } from '#main/features/consent/index.ts'
import { directoryProcedures } from '#main/features/directory/index.ts'
import { duplicatesProcedures } from '#main/features/duplicates/index.ts'
import { eventsProcedures } from '#main/features/events/index.ts'
import { exportsProcedures } from '#main/features/exports/index.ts'
import { fieldsProcedures } from '#main/features/fields/index.ts'
import { fileProcedures, lookThroughWeekly } from '#main/features/file/index.ts'
import { followUpsProcedures } from '#main/features/follow-ups/index.ts'
import { generateProcedures } from '#main/features/generate/index.ts'
import { historyProcedures } from '#main/features/history/index.ts'
import { importsProcedures } from '#main/features/imports/index.ts'
import { initiativeParticipantsProcedures } from '#main/features/initiative-participants/index.ts'
import { initiativesProcedures } from '#main/features/initiatives/index.ts'
import { invitationsProcedures } from '#main/features/invitations/index.ts'
import { lendingProcedures } from '#main/features/lending/index.ts'
import { listsProcedures } from '#main/features/lists/index.ts'
import { mailInProcedures } from '#main/features/mail-in/index.ts'
import { mailingsProcedures, outputsProcedures } from '#main/features/mailings/index.ts'
import { membershipChangesProcedures } from '#main/features/membership-changes/index.ts'
import { membershipsProcedures } from '#main/features/memberships/index.ts'
import { overviewProcedures } from '#main/features/overview/index.ts'
import { paperProcedures } from '#main/features/paper/index.ts'
import { partnersProcedures } from '#main/features/partners/index.ts'
import { personsProcedures } from '#main/features/persons/index.ts'
import { printsProcedures } from '#main/features/prints/index.ts'
import { projectsProcedures } from '#main/features/projects/index.ts'
import { qualityProcedures } from '#main/features/quality/index.ts'
import { reportsProcedures } from '#main/features/reports/index.ts'
import { roleChangesProcedures } from '#main/features/role-changes/index.ts'
import { salvageProcedures } from '#main/features/salvage/index.ts'
import { fillPractice } from '#main/features/sample/index.ts'
import { searchProcedures } from '#main/features/search/index.ts'
import { resumable, sendingProcedures } from '#main/features/sending/index.ts'
import { settingsProcedures } from '#main/features/settings/index.ts'
import { signOnsProcedures } from '#main/features/sign-ons/index.ts'
import { staffProcedures } from '#main/features/staff/index.ts'
import { tagsProcedures } from '#main/features/tags/index.ts'
import { templatesProcedures } from '#main/features/templates/index.ts'
import { expireTrash, trashProcedures } from '#main/features/trash/index.ts'
import { verificationsProcedures } from '#main/features/verifications/index.ts'
import { viewsProcedures } from '#main/features/views/index.ts'
import { workingGroupsProcedures } from '#main/features/working-groups/index.ts'
import type { Client } from '#shared/contract/index.ts'

/** What the router answers, as plain calls in this process. */
export const clientOf = (context: Context): Client => createRouterClient(router, { context })

/** What is looked after each time a card file is opened in a window. */
export function wake(context: Context): void {
  void keepErased(context)
  void expireTrash(context)
  void lookThroughWeekly(context)
  void resumable(context)
}

/** Every procedure of the contract with the feature that answers it. */
export const router = api.router({
  alliance: allianceProcedures(api.alliance),
  focusAreas: focusAreasProcedures(api.focusAreas),
  goals: goalsProcedures(api.goals),
  quotations: quotationsProcedures(api.quotations),
  views: viewsProcedures(api.views),
  file: {
    ...fileProcedures(api.file, { fillPractice: (context) => fillPractice(context, clientOf(context)), opened: wake }),
    ...generateProcedures(api.file)
  },
  backups: backupsProcedures(api.backups, keepErased),
  salvage: salvageProcedures(api.salvage),
  lending: lendingProcedures(api.lending, { opened: wake, keepErased }),
  history: historyProcedures(api.history),
  settings: settingsProcedures(api.settings),
  overview: overviewProcedures(api.overview),
  reports: reportsProcedures(api.reports),
  directory: directoryProcedures(api.directory),
  accounts: accountsProcedures(api.accounts),
  imports: importsProcedures(api.imports),
  exports: exportsProcedures(api.exports),
  paper: paperProcedures(api.paper),
  prints: printsProcedures(api.prints),
  partners: partnersProcedures(api.partners),
  memberships: { ...membershipsProcedures(api.memberships), ...membershipChangesProcedures(api.memberships) },
  persons: { ...personsProcedures(api.persons), ...roleChangesProcedures(api.persons) },
  projects: projectsProcedures(api.projects),
  consent: consentProcedures(api.consent),
  purposes: purposesProcedures(api.purposes),
  lists: listsProcedures(api.lists),
  templates: templatesProcedures(api.templates),
  mailings: mailingsProcedures(api.mailings),
  outputs: outputsProcedures(api.outputs),
  sending: sendingProcedures(api.sending),
  answers: answersProcedures(api.answers),
  activities: activitiesProcedures(api.activities),
  mailIn: mailInProcedures(api.mailIn),
  followUps: followUpsProcedures(api.followUps),
  cadence: cadenceProcedures(api.cadence),
  cases: casesProcedures(api.cases),
  quality: qualityProcedures(api.quality),
  search: searchProcedures(api.search),
  duplicates: duplicatesProcedures(api.duplicates),
  cells: cellsProcedures(api.cells),
  trash: trashProcedures(api.trash),
  fields: fieldsProcedures(api.fields),
  tags: tagsProcedures(api.tags),
  staff: staffProcedures(api.staff),
  attachments: attachmentsProcedures(api.attachments),
  signOns: signOnsProcedures(api.signOns),
  events: { ...eventsProcedures(api.events), ...invitationsProcedures(api.events) },
  workingGroups: workingGroupsProcedures(api.workingGroups),
  initiatives: { ...initiativesProcedures(api.initiatives), ...initiativeParticipantsProcedures(api.initiatives) },
  verifications: verificationsProcedures(api.verifications)
})
