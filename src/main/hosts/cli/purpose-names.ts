import type { Client } from '#shared/contract/index.ts'
import { BuiltInPurpose } from '#shared/model/purpose.ts'
import type { Cli } from './cli.ts'

/** What the purposes are called, by their codes; "all" is all contact. */
export async function purposeNames(cli: Cli, client: Client): Promise<(code: string) => string> {
  const purposes = new Map((await client.purposes.all()).map(({ code, name }) => [code, name]))
  return (code) => {
    if (code === 'all') return cli.t('cli.value.allContact')
    const { data: builtIn } = BuiltInPurpose.safeParse(code)
    return builtIn ? cli.t(`cli.value.purpose.${builtIn}`) : (purposes.get(code) ?? code)
  }
}
