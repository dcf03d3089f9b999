import type { Command } from 'commander'
import type { Client } from '#shared/contract/index.ts'
import { OrganisationType } from '#shared/model/organisation-type.ts'
import { type QualityIssue, type QualityRule, qualityRules, type RuleSummary } from '#shared/model/quality.ts'
import { allRows } from '../all-rows.ts'
import type { Cli } from '../cli.ts'
import type { Column } from '../output.ts'
import { oneOf } from '../usage.ts'
import { withApp } from '../with-app.ts'

/** What is missing, wrong or old on the cards, and why that matters. */
export function addQuality(program: Command, cli: Cli): void {
  program
    .command('quality')
    .description(cli.t('cli.command.quality'))
    .option('--rule <rule>', cli.t('cli.option.rule', { rules: qualityRules.join(', ') }), oneOf('--rule', qualityRules))
    .action((options: { rule?: QualityRule }) => withApp(cli, 'read', (client) => quality(cli, client, options.rule)))
}

async function quality(cli: Cli, client: Client, only: QualityRule | undefined): Promise<void> {
  const rules = (await client.quality.summary()).filter(({ rule }) => only === undefined || rule === only)
  const issues: QualityIssue[] = []
  for (const each of rules) {
    const found = await allRows((window) => client.quality.issues({ rule: each.rule, ...window }))
    issues.push(...found)
    if (each.count + each.ignored > 0) show(cli, each, found, issues.length > found.length)
  }
  cli.json({ rules, issues })
  cli.say(cli.t('quality.status', { count: issues.length }))
}

/** A heading with the number and the reason, and the rows; an empty line parts rules. */
function show(cli: Cli, { rule, count, ignored }: RuleSummary, issues: readonly QualityIssue[], isNext: boolean): void {
  const aside = ignored === 0 ? '' : ` (${cli.t('quality.asideCount', { count: ignored })})`
  cli.print(`${isNext ? '\n' : ''}${cli.t(`quality.rule.${rule}`, { count })}${aside}\n${cli.t(`quality.why.${rule}`)}`)
  const columns: Column<QualityIssue>[] = [
    { title: cli.t('quality.column.name'), text: ({ name }) => name },
    { title: cli.t('quality.column.partner'), text: ({ partnerName }) => partnerName },
    { title: cli.t('quality.column.value'), text: ({ value }) => value },
    { title: cli.t('quality.column.suggestion'), text: (issue) => suggested(cli, issue) }
  ]
  cli.table(
    issues,
    columns.filter(({ text }) => issues.some((issue) => (text(issue) ?? '') !== ''))
  )
}

function suggested(cli: Cli, { rule, suggestion }: QualityIssue): string | null {
  const type = rule === 'type-missing' ? OrganisationType.safeParse(suggestion).data : undefined
  return type ? cli.t(`imports.type.${type}`) : suggestion
}
