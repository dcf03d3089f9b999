import { useMemo, useRef, useState } from 'react'

/** What can be chosen in an editor by its place: part, line and column, as in "body-3-12". */
interface ChoosesPlace {
  choose: (place: string) => void
}

/** Which field of a letter is chosen, seen from both sides: its chip in the editor, and its value in the preview. */
export function usePointing() {
  const [place, setPlace] = useState<string>()
  const editor = useRef<ChoosesPlace>(null)
  return useMemo(() => ({ place, setPlace, editor, choose: (at: string) => editor.current?.choose(at) }), [place])
}
export type Pointing = ReturnType<typeof usePointing>
