import { client } from '../../lib/api.ts'
import { runJob } from '../../lib/jobs.ts'
import { saveFile } from '../../lib/save-file.ts'
import { pngOf } from '../../ui/charts/index.ts'
import { showErrorToast } from '../../ui/toast.tsx'

const drawing = /data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

async function asPng(base64: string): Promise<string> {
  const png = await pngOf(new TextDecoder().decode(bytesOf(base64)))
  const signs = Array.from(new Uint8Array(await png.arrayBuffer()), (byte) => String.fromCharCode(byte))
  return `data:image/png;base64,${btoa(signs.join(''))}`
}

/** Word processors take pictures, and no drawings: each becomes a PNG. */
async function withPictures(html: string): Promise<string> {
  const pictures = await Promise.all([...html.matchAll(drawing)].map(([, base64 = '']) => asPng(base64)))
  return html.replace(drawing, () => pictures.shift() ?? '')
}

/** Saves an account as a file, where downloads go. */
export async function saveAccount(id: string, as: 'pdf' | 'html'): Promise<void> {
  try {
    const { name, mime, base64 } = await runJob(
      (t) => t('jobs.what.report'),
      () => client.accounts.file({ id, as }),
      { canStop: false }
    )
    const bytes = bytesOf(base64)
    saveFile(name, new Blob([as === 'html' ? await withPictures(new TextDecoder().decode(bytes)) : bytes], { type: mime }))
  } catch (error) {
    showErrorToast(error)
  }
}
