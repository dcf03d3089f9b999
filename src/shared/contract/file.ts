import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { type ErrorCode, errorCodes } from '../errors.ts'
import { Id, NamedPath, Progress, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { TableView } from '../model/view.ts'
import { Working } from '../model/working.ts'

export const FileInfo = z.object({
  /** False until the first import or card has made the file. */
  exists: z.boolean(),
  /** Base name without ending; the path is never in the window's hands. */
  name: z.string(),
  folder: z.string(),
  practice: z.boolean(),
  readOnly: z.boolean(),
  allianceName: z.string(),
  partners: z.number().int(),
  persons: z.number().int(),
  host: z.enum(['electron', 'web', 'cli'])
})
export type FileInfo = z.infer<typeof FileInfo>

const FileTrouble = z.object({
  code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  name: z.string(),
  folder: z.string()
})
export type FileTrouble = z.infer<typeof FileTrouble>

const path = NamedPath
const handle = Id

const KnownFile = z.object({
  key: z.string(),
  name: z.string(),
  /** The name of its folder, to tell two of the same name apart. */
  folder: z.string(),
  openedAt: z.string().nullable(),
  current: z.boolean(),
  exists: z.boolean()
})
/** One of the known files, one that was chosen in a dialog of the host, or one that is named: a browser has no such dialog. */
const FilePlace = z.union([z.object({ key: z.string() }), z.object({ handle }), z.object({ path })])
const CopyPlace = z.union([z.object({ handle }), z.object({ path })])

/** The open card file and others on this machine. */
export const file = {
  info: oc.output(FileInfo),
  /** Why the card file that the window was to begin with is not open, or is shown no more; null where there is nothing in the way. */
  trouble: oc.output(FileTrouble.nullable()),
  /** Tries that card file once more: as usual, for reading only, or although another machine had it last. Throws file.*. */
  retry: oc.input(z.object({ as: z.enum(['usual', 'reading', 'force']) })).output(FileInfo),
  /** A checked copy of it in the data folder, which is opened in its place. Throws file.*. */
  bringHome: oc.output(FileInfo),
  /** Card files opened lately, newest first, and others in the data folder; key is opaque. Those opened lately may be gone. */
  known: oc.output(z.array(KnownFile)),
  /** Another card file in the place of this one, which stays open where that cannot be opened. Throws file.* codes. */
  open: oc.input(FilePlace).output(FileInfo),
  /** The host asks with a dialog of its own; null where nothing was chosen. Throws input.invalid where it has none. */
  choose: oc.input(z.object({ to: z.enum(['open', 'copy']) })).output(z.object({ handle: Id.nullable() })),
  /** No card file: the window is as before the first one. */
  close: oc.output(FileInfo),
  /** A checked copy to take along or to keep. Throws file.exists; a place that was chosen in a dialog of the host is written over. */
  saveCopy: oc.input(CopyPlace).output(z.object({ name: z.string(), bytes: z.number().int() })),
  create: oc.input(z.object({ name: z.string().trim().min(1).max(100) })).output(FileInfo),
  /** Opens the practice file with the fictional alliance, made on first use. */
  openPractice: oc.output(FileInfo),
  /** Integrity, foreign keys and our own invariants; problems are codes with counts, and where they are: a table, or a time. */
  check: oc
    .input(z.object({ full: z.boolean().default(false) }))
    .output(
      z.object({ ok: z.boolean(), problems: z.array(z.object({ code: z.string(), count: z.number().int(), at: z.string().optional() })) })
    ),
  /** The file written anew without unused room; bytes before and after. */
  compact: oc.output(z.object({ before: z.number().int(), after: z.number().int() })),
  /** Which program this is: its version, that of the form of the card file, and what it runs on. */
  about: oc.output(z.object({ version: z.string(), schema: z.number().int(), runsOn: z.string() })),
  /** The canonical dump: every domain table, by name, rows by id, keys sorted. */
  dump: oc.output(z.string()),
  /** Reads a canonical dump into a card file that holds nothing yet. */
  restoreDump: oc.input(z.object({ dump: z.string() })).output(Written.extend({ rows: z.number().int() })),
  /** Fills a card file that holds nothing yet with fictional partners and persons; the same seed gives the same ones. */
  generate: oc
    .input(
      z.object({
        partners: z.number().int().min(1).max(1_000_000),
        contacts: z.number().int().min(0).max(5_000_000),
        seed: z.number().int().default(1)
      })
    )
    .output(eventIterator(Progress, Written.extend({ partners: z.number().int(), contacts: z.number().int() }))),
  /** Topics touched by each commit, as they come. */
  changes: oc.output(eventIterator(z.object({ topics: z.array(z.string()) })))
}

export const Settings = z.object({
  language: Language,
  theme: z.enum(['light', 'dark', 'system']),
  density: z.enum(['dense', 'normal', 'roomy']),
  ...Working.shape,
  /** Visible columns and their order, and the sort, by table; kept as the window gives them. */
  tables: z.record(z.string(), z.object({ hidden: z.array(z.string()), sort: z.object({ by: z.string(), desc: z.boolean() }).nullable() })),
  /** How a table is looked at that differs from what was saved: by the id of the view, or by the entity for the view of all. */
  views: z.record(z.string(), TableView),
  /** What was written and not saved, by what it is a text of; asked to be kept one by one, and '' forgets it. */
  unsaved: z.record(z.string().max(100), z.string().max(400_000))
})
export type Settings = z.infer<typeof Settings>

/** Settings of the machine and facts of the alliance. */
export const settings = {
  get: oc.output(Settings),
  set: oc.input(Settings.partial()).output(Settings),
  alliance: oc.output(
    z.object({
      name: z.string(),
      senderName: z.string(),
      senderEmail: z.string(),
      /** What new letters begin with under them; Markdown and fields. */
      senderSignature: z.string(),
      version: z.number().int()
    })
  ),
  setAlliance: oc
    .input(
      z.object({
        version: z.number().int(),
        patch: z
          .object({
            name: z.string().trim().max(200),
            senderName: z.string().trim().max(200),
            senderEmail: z.string().trim().max(320),
            senderSignature: z.string().max(5000)
          })
          .partial()
      })
    )
    .output(Written)
}
