import { useStore } from '../../lib/store.ts'
import { CopyAsDialog } from './CopyAsDialog.tsx'
import { copyRequest } from './copy-request.ts'

/** From anywhere: names and addresses of a selection for another program. */
export function PaperAnywhere() {
  const selection = useStore(copyRequest)
  return selection && <CopyAsDialog selection={selection} onClose={() => copyRequest.set(undefined)} />
}
