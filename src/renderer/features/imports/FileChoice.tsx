import { type ReactNode, useRef } from 'react'

/** Endings that are offered first; what a file is, is found out from what stands in it. */
const accept = '.html,.htm,.mhtml,.txt,.md,.csv,.tsv,.tab,.xlsx,.xlsm,.vcf,.vcard,.ldif,.json'

interface FileChoiceProps {
  onFiles: (files: File[]) => void
  /** The button; it is given the way to open the choice. */
  children: (choose: () => void) => ReactNode
}

/** Files from the machine, one or several. */
export function FileChoice({ onFiles, children }: FileChoiceProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      {children(() => chooser.current?.click())}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // the same file may be chosen again, once it has been put right
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
