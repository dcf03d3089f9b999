import { client } from '../../lib/api.ts'
import { saveFile } from '../../lib/save-file.ts'
import { showErrorToast, showToast } from '../../ui/toast.tsx'

/** The page with the passphrase, as a file to be printed and deleted. */
export async function saveSheet(passphrase: string, saved: string): Promise<void> {
  try {
    const { name, base64 } = await client.backups.recoverySheet({ passphrase })
    saveFile(name, new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'application/pdf' }))
    showToast({ message: saved })
  } catch (error) {
    showErrorToast(error)
  }
}
