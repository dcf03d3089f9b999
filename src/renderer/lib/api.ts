import { createORPCClient } from '@orpc/client'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Client } from '#shared/contract/index.ts'
import { lookingBack } from './as-of.ts'
import { withoutPersonalData } from './personal-data.ts'
import { transport } from './transport.ts'

/** The contract as plain calls: await client.partners.get({ id }). */
export const client: Client = createORPCClient(withoutPersonalData(lookingBack(transport.link)))

/** The contract as queries and mutations: useQuery(api.partners.get.queryOptions({ input: { id } })). */
export const api = createTanstackQueryUtils(client)

/** Brings a file to the host; the handle goes into the call that reads it. */
export const upload = async (file: File): Promise<string> => transport.upload(file.name, await file.arrayBuffer())
