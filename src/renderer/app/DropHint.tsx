import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useText } from '../lib/i18n.ts'
import './drop-hint.css'

/** While a file is dragged over the window: that it can be let go of, and what happens then. */
export function DropHint() {
  const t = useText()
  if (!useFileOver()) return null
  return (
    <div className="drop-hint" role="status">
      <p>
        <IconFileImport size={22} stroke={1.6} aria-hidden />
        {t('shell.drop')}
      </p>
    </div>
  )
}

/** A drag that says nothing for so long is over, also when it left by a way that browsers do not tell of. */
const silentMs = 400

function useFileOver(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => setOver(false)
    // told several times a second for as long as it lasts
    const drag = ({ dataTransfer }: DragEvent) => {
      if (!dataTransfer?.types.includes('Files')) return
      setOver(true)
      clearTimeout(timer)
      timer = setTimeout(end, silentMs)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('drop', end, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('dragover', drag)
      window.removeEventListener('drop', end, true)
    }
  }, [])
  return over
}
