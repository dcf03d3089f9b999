import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { AppError } from '#shared/errors.ts'
import type { Review } from '#shared/model/review.ts'
import { client, upload } from '../../lib/api.ts'
import { setWaitingFiles } from './waiting-files.ts'

/** What was pasted, dropped or double-clicked: the text as copied, its HTML where the browser gave one, files, or what the host has. */
export interface Source {
  text?: string
  html?: string
  files?: readonly File[]
  brought?: { file: string; fileName: string }
}

const megabyte = 1024 * 1024

async function handleOf(file: File): Promise<string> {
  // said before the file is in memory
  if (file.size > MAX_UPLOAD_BYTES)
    throw new AppError('import.too-large', { megabytes: Math.ceil(file.size / megabyte), limit: MAX_UPLOAD_BYTES / megabyte })
  try {
    return await upload(file)
  } catch (error) {
    // a folder looks like a file until one tries to read it
    if (error instanceof DOMException && error.name !== 'AbortError') throw new AppError('file.is-directory', {}, { cause: error })
    throw error
  }
}

async function read({ text, html, files: [file] = [], brought }: Source): Promise<Review> {
  if (brought) return client.imports.read(brought)
  if (file) return client.imports.read({ upload: await handleOf(file), fileName: file.name })
  return client.imports.read({ ...(text && { text }), ...(html && { html }) })
}

/** Columns that nobody has looked at come before the rows they make. */
export const firstStepOf = ({ table }: Pick<Review, 'table'>) =>
  table && !table.known ? ('/gennemgang/$id/kolonner' as const) : ('/gennemgang/$id' as const)

/** Reads a source and goes to its columns or its review. What was given stays where it was until it has been read. */
export function useReadSource(onRead?: () => void) {
  const navigate = useNavigate()
  const { mutate, variables, ...state } = useMutation({
    mutationFn: read,
    onSuccess: (review) => {
      onRead?.()
      return navigate({ to: firstStepOf(review), params: { id: review.id } })
    }
  })
  const take = useCallback(
    (source: Source) => {
      setWaitingFiles(source.files?.slice(1) ?? [])
      mutate(source)
    },
    [mutate]
  )
  return {
    take,
    fileName: variables?.files?.[0]?.name ?? variables?.brought?.fileName,
    isReading: state.isPending,
    error: state.error,
    reset: state.reset
  }
}

export type ReadSource = ReturnType<typeof useReadSource>

/** What a paste or a drop carries; undefined when there is nothing to read. */
export function sourceOf(data: DataTransfer): Source | undefined {
  if (data.files.length > 0) return { files: [...data.files] }
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  return text.trim() || html.trim() ? { text, html } : undefined
}
