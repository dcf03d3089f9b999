import type { Context } from '#main/api/implement.ts'
import type { Client } from '#shared/contract/index.ts'
import { tellAlliance, tellQuotations } from './alliance.story.ts'
import { readCast } from './cast.ts'
import { tellEvents } from './events.story.ts'
import { tellFormer } from './former.story.ts'
import { tellGroups } from './groups.story.ts'
import { tellInitiatives } from './initiatives.story.ts'
import { tellLists } from './lists.story.ts'
import { tellLog } from './log.story.ts'
import { readPages, tellFocus, tellPartners } from './partners.story.ts'
import { tellRounds } from './rounds.story.ts'

/** All of it through what the window asks, in the order in which one follows from the other. */
export async function tellSample(context: Context, client: Client): Promise<void> {
  const now = context.now()
  const focus = await tellFocus(client)
  await readPages(client, now)
  const world = await readCast(client, now)
  await tellPartners(world, focus)
  await tellAlliance(world)
  await tellQuotations(world)
  const groups = await tellGroups(world)
  await tellEvents(world, groups)
  await tellInitiatives(world)
  await tellRounds(world)
  await tellLog(world)
  await tellLists(world, context)
  await tellFormer(world)
}
