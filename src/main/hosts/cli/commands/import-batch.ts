import type { Command } from 'commander'
import type { App } from '#main/app.ts'
import type { Client } from '#shared/contract/index.ts'
import { errorKinds } from '#shared/errors.ts'
import type { Cli } from '../cli.ts'
import { explain } from '../explained.ts'
import { knownError } from '../known-error.ts'
import { readSource } from '../read-source.ts'
import { reviewJson } from '../review-json.ts'
import { wholeReview } from '../review-rows.ts'
import { withApp } from '../with-app.ts'

/** What many files would do, each by itself, to the card file or, where there is none, to an empty one: a line of JSON about each. */
export function addImportBatch(program: Command, cli: Cli): void {
  program
    .command('import-batch')
    .description(cli.t('cli.command.import-batch'))
    .argument('<list-file>', cli.t('cli.argument.listFile'))
    .action((list: string) =>
      withApp(cli, 'read', async (client, app) => {
        const { bytes } = await readSource(cli.io, list)
        const paths = Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/)
        for (const path of paths)
          if (path.trim() !== '') cli.io.stdout.write(`${JSON.stringify(await resultOf(cli, client, app, path.trim()))}\n`)
      })
    )
}

/** What is wrong with one file is said in its line; the others are read all the same. */
async function resultOf(cli: Cli, client: Client, app: App, file: string): Promise<object> {
  try {
    const { bytes, name } = await readSource(cli.io, file)
    const review = await client.imports.read({ upload: app.upload(bytes, name), ...(name === '' ? {} : { fileName: name }) })
    const whole = await wholeReview(client, review)
    await client.imports.discard({ id: review.id })
    return { file, ...reviewJson(cli, whole, undefined) }
  } catch (thrown) {
    const error = knownError(cli, thrown)
    if (error.code === 'job.cancelled') throw error
    cli.exitCode = errorKinds.input
    return { file, error: { code: error.code, message: explain(cli.t, error) } }
  }
}
