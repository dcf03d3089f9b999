import { lazyPage } from '../../lib/lazy-page.ts'

export { ImportAnywhere } from './ImportAnywhere.tsx'
export { KnownFiles } from './KnownFiles.tsx'
export { OpenFile } from './OpenFile.tsx'
export { useReadSource } from './use-read-source.ts'

export const ColumnsPage = lazyPage(() => import('./ColumnsPage.tsx'), 'ColumnsPage')
export const FirstRunPage = lazyPage(() => import('./FirstRunPage.tsx'), 'FirstRunPage')
export const ReviewPage = lazyPage(() => import('./ReviewPage.tsx'), 'ReviewPage')
