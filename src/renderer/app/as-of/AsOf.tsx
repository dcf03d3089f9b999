import { useState } from 'react'
import { useShownDay } from '../../lib/as-of.ts'
import { useCommand } from '../../lib/commands.ts'
import { AsOfBand } from './AsOfBand.tsx'
import { AsOfDialog } from './AsOfDialog.tsx'

/** Looking back: the command, the question for a day, and the band while it lasts. */
export function AsOf() {
  const [asks, setAsks] = useState(false)
  const day = useShownDay()
  useCommand('view.as-of', () => setAsks(true), day !== null)
  return (
    <>
      <AsOfBand onChoose={() => setAsks(true)} />
      {asks && <AsOfDialog onClose={() => setAsks(false)} />}
    </>
  )
}
