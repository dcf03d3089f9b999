import { Command, Help } from 'commander'
import { version } from '../../../../package.json'
import type { Cli } from './cli.ts'
import { addAccounts } from './commands/accounts.ts'
import { addAlliance } from './commands/alliance.ts'
import { addApply } from './commands/apply.ts'
import { addBackups } from './commands/backups.ts'
import { addCases } from './commands/cases.ts'
import { addChecks } from './commands/check.ts'
import { addDemo } from './commands/demo.ts'
import { addDirectory } from './commands/directory.ts'
import { addDuplicates } from './commands/duplicates.ts'
import { addEdit } from './commands/edit.ts'
import { addEvents } from './commands/events.ts'
import { addExport } from './commands/export.ts'
import { addFile } from './commands/file.ts'
import { addFocus, addGoalsAndQuotes } from './commands/focus.ts'
import { addFollowUps } from './commands/follow-ups.ts'
import { addGenerate } from './commands/generate.ts'
import { addGroups } from './commands/groups.ts'
import { addHistory } from './commands/history.ts'
import { addImport } from './commands/import.ts'
import { addImportBatch } from './commands/import-batch.ts'
import { addInitiatives } from './commands/initiatives.ts'
import { addLabels } from './commands/labels.ts'
import { addLending } from './commands/lending.ts'
import { addLists } from './commands/lists.ts'
import { addLog } from './commands/log.ts'
import { addMailIn } from './commands/mail-in.ts'
import { addMailings } from './commands/mailings.ts'
import { addMemberships } from './commands/memberships.ts'
import { addMerge } from './commands/merge.ts'
import { addOptout } from './commands/optout.ts'
import { addPersonData } from './commands/person-data.ts'
import { addProjects } from './commands/projects.ts'
import { addQuality } from './commands/quality.ts'
import { addReports } from './commands/reports.ts'
import { addRounds } from './commands/rounds.ts'
import { addRows } from './commands/rows.ts'
import { addSalvage } from './commands/salvage.ts'
import { addSend } from './commands/send.ts'
import { addServe } from './commands/serve.ts'
import { addShow } from './commands/show.ts'
import { addTables } from './commands/tables.ts'
import { addTemplates } from './commands/templates.ts'
import { addVerifications } from './commands/verifications.ts'

/** In the order of the help. */
const commands = [
  ...[
    addFile,
    addBackups,
    addSalvage,
    addImport,
    addImportBatch,
    addTables,
    addShow,
    addEdit,
    addMemberships,
    addAlliance,
    addFocus,
    addGoalsAndQuotes,
    addLists,
    addTemplates,
    addMerge,
    addSend,
    addLabels,
    addMailings,
    addRounds,
    addVerifications,
    addEvents,
    addGroups,
    addProjects,
    addInitiatives,
    addOptout,
    addCases,
    addPersonData,
    addLog,
    addMailIn,
    addFollowUps
  ],
  ...[addReports, addDirectory, addAccounts],
  ...[addDuplicates, addQuality, addExport, addRows, addChecks, addLending, addHistory, addApply, addGenerate, addServe, addDemo]
]

/** The parser of the command line with all commands. It throws instead of ending the process. */
export function createProgram(cli: Cli): Command {
  const { t, io } = cli
  const program = new Command('kartotek')
  program
    .description(t('cli.about'))
    .version(version, '-V, --version', t('cli.option.version'))
    .helpOption('-h, --help', t('cli.option.help'))
    .helpCommand('help [command]', t('cli.option.help'))
    .option('--file <path>', t('cli.option.file'))
    .option('--lang <da|en>', t('cli.option.lang'))
    .option('--json', t('cli.option.json'))
    .option('--quiet', t('cli.option.quiet'))
    .option('--force', t('cli.option.force'))
    .option('--debug', t('cli.option.debug'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      outputError: () => undefined
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => t(`cli.help.${title.replace(/[ :]/g, '')}`),
      commandUsage: (command) => translatedUsage(new Help().commandUsage(command), cli)
    })
    .hook('preAction', () => void Object.assign(cli.options, program.opts()))
  for (const add of commands) add(program, cli)
  return program
}

const translatedUsage = (usage: string, { t }: Cli) =>
  usage.replace('[options]', t('cli.help.options')).replace('[command]', t('cli.help.command'))
