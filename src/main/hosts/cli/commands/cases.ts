import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import {
  type CaseKind,
  type CaseOutcome,
  type CaseState,
  caseKinds,
  caseOutcomes,
  caseStates,
  type GdprCase
} from '#shared/model/gdpr-case.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Cli } from '../cli.ts'
import { usageError } from '../explained.ts'
import { findRecord } from '../find-record.ts'
import { nowOf } from '../io.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

interface CasesOptions {
  state: CaseState
  note?: string
  kind?: CaseKind
  how?: string
  received?: string
  answered?: string
  close?: string
  outcome: CaseOutcome
  reason?: string
}

/** Wishes about one's own data: what is open, what came, what was answered, how it ended. */
export function addCases(program: Command, cli: Cli): void {
  const { t } = cli
  program
    .command('cases')
    .description(t('cli.command.cases'))
    .option('--state <open|closed|all>', t('cli.option.caseState'), oneOf('--state', caseStates), 'open')
    .option('--note <person>', t('cli.option.caseNote'))
    .option(`--kind <${caseKinds.join('|')}>`, t('cli.option.caseKind'), oneOf('--kind', caseKinds))
    .option('--how <text>', t('cli.option.how'))
    .option('--received <day>', t('cli.option.caseReceived'))
    .option('--answered <id>', t('cli.option.caseAnswered'))
    .option('--close <id>', t('cli.option.caseClose'))
    .option(`--outcome <${caseOutcomes.join('|')}>`, t('cli.option.caseOutcome'), oneOf('--outcome', caseOutcomes), 'done')
    .option('--reason <text>', t('cli.option.caseReason'))
    .action((options: CasesOptions) => {
      const changes = options.note !== undefined || options.answered !== undefined || options.close !== undefined
      return withApp(cli, changes ? 'write' : 'read', async (client) => {
        if (changes) await change(cli, client, options)
        await list(cli, client, options.state)
      })
    })
}

async function change(cli: Cli, client: Client, options: CasesOptions): Promise<void> {
  const today = localDay(nowOf(cli.io))
  if (options.note !== undefined) {
    if (options.kind === undefined) throw usageError('--kind')
    const { id: personId } = await findRecord(cli, client, options.note, ['person'])
    await client.cases.open({ personId, kind: options.kind, how: options.how ?? '', receivedOn: options.received ?? today })
  }
  const known = async (id: string) => {
    const { rows } = await client.cases.page({ state: 'all', limit: 1000 })
    return { id, version: rows.find((row) => row.id === id)?.version ?? 0 }
  }
  if (options.answered !== undefined) await client.cases.answer({ ...(await known(options.answered)), on: today })
  if (options.close === undefined) return
  const { mayContact } = await client.cases.end({
    ...(await known(options.close)),
    outcome: options.outcome,
    ...(options.reason !== undefined && { reason: options.reason })
  })
  if (mayContact !== null) cli.say(cli.t(mayContact ? 'cases.close.lifted' : 'cases.close.stays'))
}

async function list(cli: Cli, client: Client, state: CaseState): Promise<void> {
  const { t } = cli
  const { rows } = await client.cases.page({ state, limit: 1000 })
  cli.json(rows)
  cli.table(rows, [
    { title: t('cli.column.id'), text: (row) => row.id },
    { title: t('cases.column.who'), text: (row) => row.personName ?? t('cases.erased') },
    { title: t('cases.column.kind'), text: (row) => t(`cases.kind.${row.kind}`) },
    { title: t('cases.column.received'), text: (row) => cli.day(row.receivedOn) },
    { title: t('cases.column.due'), text: (row) => cli.day(row.dueOn) },
    { title: t('cases.column.outcome'), text: (row) => ended(cli, row) }
  ])
  cli.say(t('cli.count.cases', { count: rows.length }))
}

const ended = ({ t, day }: Cli, { outcome, closedOn, answeredOn }: GdprCase): string =>
  outcome && closedOn
    ? `${t(`cases.outcome.${outcome}`)} ${day(closedOn)}`
    : answeredOn
      ? `${t('cases.column.answered')} ${day(answeredOn)}`
      : ''
