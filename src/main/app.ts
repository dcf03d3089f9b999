import { randomUUID, randomUUIDv7 } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { api, type Context, type FileDialogs, type Trouble, type Upload } from '#main/api/implement.ts'
import { accountsProcedures, accountTables } from '#main/features/accounts/index.ts'
import { activitiesProcedures, activityTables } from '#main/features/activities/index.ts'
import {
  allianceProcedures,
  allianceTables,
  focusAreasProcedures,
  goalsProcedures,
  quotationsProcedures
} from '#main/features/alliance/index.ts'
import { answersProcedures } from '#main/features/answers/index.ts'
import { attachmentsProcedures } from '#main/features/attachments/index.ts'
import { backupsProcedures, watchOver } from '#main/features/backups/index.ts'
import { cadenceProcedures, cadenceTables } from '#main/features/cadence/index.ts'
import { casesProcedures, caseTables, keepErased } from '#main/features/cases/index.ts'
import { cellsProcedures } from '#main/features/cells/index.ts'
import { consentProcedures, consentTables, purposesProcedures } from '#main/features/consent/index.ts'
import { directoryProcedures } from '#main/features/directory/index.ts'
import { duplicatesProcedures, duplicateTables } from '#main/features/duplicates/index.ts'
import { eventsProcedures, eventTables } from '#main/features/events/index.ts'
import { exportsProcedures } from '#main/features/exports/index.ts'
import { fieldsProcedures } from '#main/features/fields/index.ts'
import { fileProcedures, fileTables, freePath, lastOpened, lookThroughWeekly, seedFile } from '#main/features/file/index.ts'
import { followUpsProcedures, followUpTables } from '#main/features/follow-ups/index.ts'
import { generateProcedures } from '#main/features/generate/index.ts'
import { historyProcedures } from '#main/features/history/index.ts'
import { importsProcedures, importTables } from '#main/features/imports/index.ts'
import { initiativeParticipantsProcedures } from '#main/features/initiative-participants/index.ts'
import { initiativesProcedures, initiativeTables } from '#main/features/initiatives/index.ts'
import { invitationsProcedures } from '#main/features/invitations/index.ts'
import { isLent, lendingProcedures, lendingTables } from '#main/features/lending/index.ts'
import { listsProcedures, listTables } from '#main/features/lists/index.ts'
import { mailInProcedures } from '#main/features/mail-in/index.ts'
import { mailingsProcedures, mailingTables, outputsProcedures } from '#main/features/mailings/index.ts'
import { membershipChangesProcedures } from '#main/features/membership-changes/index.ts'
import { membershipsProcedures } from '#main/features/memberships/index.ts'
import { overviewProcedures } from '#main/features/overview/index.ts'
import { paperProcedures } from '#main/features/paper/index.ts'
import { partnersProcedures, partnerTables } from '#main/features/partners/index.ts'
import { personsProcedures, personTables } from '#main/features/persons/index.ts'
import { printsProcedures } from '#main/features/prints/index.ts'
import { projectsProcedures, projectTables } from '#main/features/projects/index.ts'
import { qualityProcedures, qualityTables } from '#main/features/quality/index.ts'
import { recordTables } from '#main/features/records/index.ts'
import { reportsProcedures } from '#main/features/reports/index.ts'
import { roleChangesProcedures } from '#main/features/role-changes/index.ts'
import { salvageProcedures } from '#main/features/salvage/index.ts'
import { fillPractice, fillSample } from '#main/features/sample/index.ts'
import { searchProcedures } from '#main/features/search/index.ts'
import { clearDesk, resumable, sendingProcedures } from '#main/features/sending/index.ts'
import { settingsProcedures } from '#main/features/settings/index.ts'
import { signOnsProcedures, signOnTables } from '#main/features/sign-ons/index.ts'
import { staffProcedures } from '#main/features/staff/index.ts'
import { tagsProcedures } from '#main/features/tags/index.ts'
import { templatesProcedures, templateTables } from '#main/features/templates/index.ts'
import { expireTrash, trashProcedures } from '#main/features/trash/index.ts'
import { verificationsProcedures, verificationTables } from '#main/features/verifications/index.ts'
import { viewsProcedures, viewTables } from '#main/features/views/index.ts'
import { workingGroupsProcedures, workingGroupTables } from '#main/features/working-groups/index.ts'
import { type CardFile, checkLaterFrom, openCardFile } from '#main/foundation/card-file.ts'
import { Expiring } from '#main/foundation/expiring.ts'
import { keepWorker } from '#main/foundation/jobs/keep-worker.ts'
import { runWorker } from '#main/foundation/jobs/run-worker.ts'
import { createLog, type Log } from '#main/foundation/log.ts'
import type { LongAsked } from '#main/foundation/long-reads.ts'
import { openFirst } from '#main/foundation/open-first.ts'
import { osLanguage } from '#main/foundation/os-language.ts'
import { defaultFile } from '#main/foundation/paths.ts'
import { type Keychain, Secrets } from '#main/foundation/secrets.ts'
import { Session } from '#main/foundation/session.ts'
import { SettingsFile } from '#main/foundation/settings-file.ts'
import { TableRegistry } from '#main/foundation/tables.ts'
import type { Client } from '#shared/contract/index.ts'
import type { Language } from '#shared/model/language.ts'

export interface AppOptions {
  /** The data folder. */
  home: string
  host: Context['host']
  /** The card file; without it the one in the data folder, made by the first write. */
  file?: string
  /** Open for reading only; open although another machine had it last. */
  readOnly?: boolean
  force?: boolean
  /** The card file, where the host has opened it before. */
  opened?: CardFile | undefined
  /** Why the card file that was to be opened is not: the window says so, and what can be done. */
  trouble?: Trouble | undefined
  /** Of the machine, unless the settings say otherwise. */
  language?: Language
  /** Of a host that has dialogs for files. */
  dialogs?: FileDialogs
  /** Of a host that can have files opened by other programs. */
  openFile?: Context['openFile']
  /** Of a host that has one. */
  keychain?: Keychain
  /** Of the mail server, where the host was started with it; it is never kept. */
  smtpPassword?: string | undefined
  /** UTC, ISO-8601. */
  now?: () => string
  /** Time-ordered ids (UUIDv7), so that rows made later sort later. */
  newId?: () => string
  log?: Log
}

/** The whole product without a host: router, in-process client, announcements. */
export interface App {
  readonly router: typeof router
  readonly context: Context
  readonly client: Client
  /** Called after every commit with the topics that were touched. */
  onChange(listener: (topics: readonly string[]) => void): () => void
  /** Keeps bytes for 10 minutes under a handle that is good once. */
  upload(bytes: Uint8Array, name: string): string
  /** Gives a handle for 10 minutes to a folder that the host was told to write into. */
  outFolder(path: string): string
  /** Gives a handle for 10 minutes to a file that the host was told to read piece by piece. */
  sourceFile(path: string): string
  /** The HTML document of a mail that is being looked at. */
  preview(id: string): string | undefined
  /** Tells what the fictional alliance does, into a card file that holds its page of partners. */
  fillSample(): Promise<void>
  close(): Promise<void>
}

const clientOf = (context: Context): Client => createRouterClient(router, { context })

/** Looking through a large card file takes all of a processor: the first screen comes before it. */
const onceUnderWay = (signal: AbortSignal) => pause(1000, undefined, { signal, ref: false })

/** What is looked after each time a card file is opened in a window. */
function wake(context: Context): void {
  void keepErased(context)
  void expireTrash(context)
  void lookThroughWeekly(context)
  void resumable(context)
}

const router = api.router({
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

/** Works out what takes long about very many rows. */
const longAnswers = keepWorker<LongAsked, unknown>('answer-long', { memoryMb: 1500 })

const registry = new TableRegistry([
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

/** Opens the card file and puts the features together. Throws the file.* codes. */
export function createApp(options: AppOptions): App {
  const now = options.now ?? (() => new Date().toISOString())
  const newId = options.newId ?? (() => randomUUIDv7())
  const settings = new SettingsFile(options.home)
  const named = options.file ?? (options.host === 'cli' ? undefined : lastOpened(settings))
  const path = named ?? defaultFile(options.home)
  const opening = { host: options.host, force: options.force ?? false, checkLaterFrom: checkLaterFrom(options.host) }
  const file = options.trouble
    ? undefined
    : (options.opened ?? openFirst({ ...options, ...(named !== undefined && { file: named }) }, now()))
  if (file && options.host !== 'cli') settings.opened(path, now())
  const session = new Session(file, {
    registry,
    host: options.host,
    now,
    newId,
    seat: (open) => (open === undefined ? undefined : settings.read().seats?.[open]),
    check: async (path, whole, signal) => {
      await onceUnderWay(signal)
      return runWorker<object, null>('check-file', { path, whole }, { memoryMb: 512, timeoutMs: 1_800_000, signal })
    },
    answerLong: (asked) => longAnswers.ask(asked, 120_000),
    isLent,
    seed: seedFile,
    createFile: () => {
      mkdirSync(options.home, { recursive: true, mode: 0o700 })
      const free = freePath(path)
      settings.opened(free, now())
      return openCardFile(free, { ...opening, now: now(), create: true })
    }
  })
  session.leaving.add(() => clearDesk(session))
  const context: Context = {
    session,
    settings,
    uploads: new Expiring<Upload>({ minutes: 10, most: 20, newId: randomUUID }),
    trouble: { current: options.trouble },
    folders: new Expiring<string>({ minutes: 10, most: 20, newId: randomUUID }),
    files: new Expiring<string>({ minutes: 10, most: 20, newId: randomUUID }),
    previews: new Expiring<string>({ minutes: 60, most: 50, newId: randomUUID }),
    log: options.log ?? createLog((line) => process.stderr.write(`${line}\n`)),
    home: options.home,
    secrets: new Secrets(options.home, options.keychain),
    smtpPassword: options.smtpPassword,
    dialogs: options.dialogs,
    openFile: options.openFile,
    host: options.host,
    language: options.language ?? osLanguage(process.env),
    now,
    newId
  }
  const isWindow = options.host !== 'cli'
  if (isWindow) wake(context)
  if (isWindow) watchOver(context)
  session.onChange((topics) => {
    if (session.path !== undefined && topics.includes('file')) context.trouble.current = undefined
  })
  return {
    router,
    context,
    client: clientOf(context),
    onChange: (listener) => session.onChange(listener),
    upload: (bytes, name) => context.uploads.put({ bytes, name }),
    outFolder: (path) => context.folders.put(path),
    sourceFile: (path) => context.files.put(path),
    preview: (id) => context.previews.get(id),
    fillSample: () => fillSample(context, clientOf(context)),
    close: () => session.close()
  }
}
