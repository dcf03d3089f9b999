import { useMutation } from '@tanstack/react-query'
import type { OpenedFile } from '#shared/model/prints.ts'
import { client } from '../../lib/api.ts'
import { saveFile } from '../../lib/save-file.ts'
import { showErrorToast } from '../../ui/toast.tsx'

/** What no program of the system has opened goes where downloads go. */
export function takeOpened(file: OpenedFile): void {
  if (file.opened) return
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))
  saveFile(file.name, new Blob([bytes], { type: file.mime }))
}

/** Opens a file that was written. */
export const useOpenFile = () =>
  useMutation({ mutationFn: (id: string) => client.prints.open({ id }), onSuccess: takeOpened, onError: (error) => showErrorToast(error) })
