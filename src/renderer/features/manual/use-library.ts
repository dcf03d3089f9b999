import { use } from 'react'

type Library = typeof import('./library.ts')

let library: Promise<Library> | undefined

/** The chapters and what reads them; they come when somebody wants to read. */
export function useLibrary(): Library {
  library ??= import('./library.ts')
  return use(library)
}
