import { type MailFormat, mailFormatOf } from '#shared/rules/mail/mail-format.ts'

/** A file with mails, and how they are kept in it. */
export interface MailFile {
  readonly file: File
  readonly format: MailFormat
}

const headBytes = 8192
/** Of everything that a folder holds, so that nobody waits for a whole disk. */
const mostFiles = 200_000
const byItsName = /\.(?:eml|emlx|msg|mbox)$/i
const inDoubt = /^[^.]+$|\.(?:csv|tsv)$/i

/** Whether it is mails for sure, by its name; a folder is read for mails and nothing else. */
export const isMailByName = (name: string): boolean => byItsName.test(name)
export const mayBeMail = (name: string): boolean => isMailByName(name) || inDoubt.test(name)

/** Files that hold mails, each with how it keeps them. */
export async function mailsAmong(files: readonly File[]): Promise<MailFile[]> {
  const found: MailFile[] = []
  for (const file of files.slice(0, mostFiles)) {
    const format = await formatOf(file)
    if (format) found.push({ file, format })
  }
  return found
}

async function formatOf(file: File): Promise<MailFormat | undefined> {
  if (/\.eml$/i.test(file.name)) return 'eml'
  const start = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  return mailFormatOf(file.name, Array.from(start, (byte) => String.fromCharCode(byte)).join(''))
}

/** What a drop carries: files, and folders with all that is in them. Asked at once: a drop is empty when it is over. */
export function droppedEntries(data: DataTransfer): { entries: FileSystemEntry[]; hasFolder: boolean } {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return { entries, hasFolder: entries.some(({ isDirectory }) => isDirectory) }
}

/** All files of the entries, however deep they lie. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const files: File[] = []
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry && files.length < mostFiles; entry = waiting.shift()) {
    if (isFile(entry)) files.push(await fileOf(entry))
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry)))
  }
  return files
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))

/** A folder tells of its entries a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}
