import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, Written } from '../model/common.ts'
import { SavedView, TableView, ViewEntity } from '../model/view.ts'

const CustomType = z.enum(['text', 'long-text', 'number', 'date', 'yes-no', 'choice', 'choices', 'url'])
const name = z.string().trim().min(1).max(200)

/** How tables are looked at, under names: the tabs of a table, and the favourites of the main menu. */
export const views = {
  /** In the order of the user, of one table or of all. */
  all: oc.input(z.object({ entity: ViewEntity.optional() }).default({})).output(z.array(SavedView)),
  /** What a filter of this card file can name beside the program's own words: fields of the user, tags in Danish order, and the staff. */
  vocabulary: oc.input(z.object({ entity: ViewEntity })).output(
    z.object({
      fields: z.array(z.object({ id: Id, label: z.string(), type: CustomType, options: z.array(z.string()).readonly() })),
      tags: z.array(z.string()),
      staff: z.array(z.string())
    })
  ),
  /** What things are called that a filter asks for by their names, the newest first, each name once. */
  names: oc
    .input(z.object({ of: z.enum(['event', 'group', 'initiative', 'project', 'mailing', 'round', 'focus']) }))
    .output(z.array(z.string())),
  /** Stands last. Throws record.duplicate: a table has each name once. */
  create: oc.input(z.object({ entity: ViewEntity, name, view: TableView, isFavourite: z.boolean().default(false) })).output(Created),
  update: oc
    .input(z.object({ id: Id, version: z.number().int(), patch: z.object({ name, view: TableView, isFavourite: z.boolean() }).partial() }))
    .output(Written),
  remove: oc.input(z.object({ id: Id })).output(Written),
  /** These stand in this order among the places that they have; the others stay where they are. */
  reorder: oc.input(z.object({ ids: z.array(Id).min(2).max(500) })).output(Written)
}
