import { client } from '../../lib/api.ts'

/** Saves what the review would do, a line a field, as a file that the browser or the window puts where its downloads go. */
export async function saveReport(id: string): Promise<void> {
  const { name, content } = await client.imports.report({ id })
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // the download has its own hold on the content once it has begun
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
