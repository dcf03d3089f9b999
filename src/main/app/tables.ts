import { accountTables } from '#main/features/accounts/index.ts'
import { activityTables } from '#main/features/activities/index.ts'
import { allianceTables } from '#main/features/alliance/index.ts'
import { cadenceTables } from '#main/features/cadence/index.ts'
import { caseTables } from '#main/features/cases/index.ts'
import { consentTables } from '#main/features/consent/index.ts'
import { duplicateTables } from '#main/features/duplicates/index.ts'
import { eventTables } from '#main/features/events/index.ts'
import { fileTables } from '#main/features/file/index.ts'
import { followUpTables } from '#main/features/follow-ups/index.ts'
import { importTables } from '#main/features/imports/index.ts'
import { initiativeTables } from '#main/features/initiatives/index.ts'
import { lendingTables } from '#main/features/lending/index.ts'
import { listTables } from '#main/features/lists/index.ts'
import { mailingTables } from '#main/features/mailings/index.ts'
import { partnerTables } from '#main/features/partners/index.ts'
import { personTables } from '#main/features/persons/index.ts'
import { projectTables } from '#main/features/projects/index.ts'
import { qualityTables } from '#main/features/quality/index.ts'
import { recordTables } from '#main/features/records/index.ts'
import { signOnTables } from '#main/features/sign-ons/index.ts'
import { templateTables } from '#main/features/templates/index.ts'
import { verificationTables } from '#main/features/verifications/index.ts'
import { viewTables } from '#main/features/views/index.ts'
import { workingGroupTables } from '#main/features/working-groups/index.ts'
import { TableRegistry } from '#main/foundation/tables.ts'

/** What the features say of their tables: how rows hang together, are found, undone and looked back at. */
export const registry = new TableRegistry([
  ...viewTables,
  ...fileTables,
  ...lendingTables,
  ...partnerTables,
  ...recordTables,
  ...personTables,
  ...consentTables,
  ...importTables,
  ...listTables,
  ...templateTables,
  ...mailingTables,
  ...activityTables,
  ...followUpTables,
  ...cadenceTables,
  ...caseTables,
  ...qualityTables,
  ...duplicateTables,
  ...signOnTables,
  ...verificationTables,
  ...accountTables,
  ...allianceTables,
  ...eventTables,
  ...initiativeTables,
  ...projectTables,
  ...workingGroupTables
])
