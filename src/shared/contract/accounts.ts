import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Account, AccountRow, ChapterKind } from '../model/account.ts'
import { Created, Day, Id, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'

const title = z.string().trim().min(1).max(200)
const version = z.number().int()

/** The account of a year: chapters of reports, results and words of one's own, in an order. */
export const accounts = {
  /** The latest first. */
  all: oc.output(z.array(AccountRow)),
  get: oc.input(z.object({ id: Id })).output(Account),
  /** With a chapter of every kind. Throws input.invalid where it ends before it begins. */
  create: oc.input(z.object({ title, from: Day, to: Day, language: Language })).output(Created),
  /** The next one: the same chapters and headings of one's own, one year on, without the words of the year before. */
  createNext: oc.input(z.object({ id: Id })).output(Created),
  update: oc
    .input(z.object({ id: Id, version, patch: z.object({ title, from: Day, to: Day, language: Language }).partial() }))
    .output(Written),
  /** Into the trash with its chapters. */
  remove: oc.input(z.object({ id: Id })).output(Written),
  /** Words of one's own, behind the others. */
  addChapter: oc.input(z.object({ id: Id, kind: ChapterKind.default('text'), heading: z.string().max(300).default('') })).output(Created),
  updateChapter: oc
    .input(
      z.object({
        id: Id,
        version,
        patch: z.object({ isIncluded: z.boolean(), heading: z.string().max(300), text: z.string().max(64_000) }).partial()
      })
    )
    .output(Written),
  /** One place up or down. */
  moveChapter: oc.input(z.object({ id: Id, by: z.union([z.literal(-1), z.literal(1)]) })).output(Written),
  removeChapter: oc.input(z.object({ id: Id })).output(Written),
  /** Where the window finds it as a page, and the headings of chapters that have nothing to tell. */
  preview: oc.input(z.object({ id: Id })).output(z.object({ frame: z.string(), leftOut: z.array(z.string()) })),
  /** As paper or as a page that needs nothing else, its drawings as SVG; base64. */
  file: oc
    .input(z.object({ id: Id, as: z.enum(['pdf', 'html']), /** Handle of the file that the host writes. */ place: Id.optional() }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string(), leftOut: z.array(z.string()) }))
}
