import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { client, upload } from '../../lib/api.ts'

/** What was pasted or dropped: the text as copied, its HTML where the browser gave one, or a file. */
export interface PageSource {
  text?: string
  html?: string
  file?: File
}

/** Reads a page and goes to its review. What was given stays where it was until it has been read. */
export function useReadPage(onRead?: () => void) {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ text, html, file }: PageSource) => {
      if (file) return client.imports.read({ upload: await upload(file), fileName: file.name })
      return client.imports.read({ ...(text && { text }), ...(html && { html }) })
    },
    onSuccess: ({ id }) => {
      onRead?.()
      return navigate({ to: '/gennemgang/$id', params: { id } })
    }
  })
}

/** What a paste or a drop carries; undefined when there is nothing to read. */
export function sourceOf(data: DataTransfer): PageSource | undefined {
  const file = data.files[0]
  if (file) return { file }
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  return text.trim() || html.trim() ? { text, html } : undefined
}
