import { client } from '../../lib/api.ts'
import { saveFile } from '../../lib/save-file.ts'

/** Saves what the review would do, a line a field, as a file. */
export async function saveReport(id: string): Promise<void> {
  const { name, content } = await client.imports.report({ id })
  saveFile(name, new Blob([content], { type: 'text/csv;charset=utf-8' }))
}
