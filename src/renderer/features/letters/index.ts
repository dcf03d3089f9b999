import { lazyPage } from '../../lib/lazy-page.ts'

export { AddToListDialog } from './AddToListDialog.tsx'
export { useFirstLetter } from './first-letter.ts'
export { LettersPage } from './LettersPage.tsx'
export { lettersSearch } from './letters-search.ts'
export { mailingSearch } from './mailing-search.ts'
export { newLetterSearch } from './new-letter-search.ts'
export { reasonText } from './people.columns.tsx'
export { useWriteTo } from './start-letter.ts'
export { startSearch } from './start-text.ts'
export { useLetterLike } from './use-letter-like.ts'
export { WrittenBands } from './WrittenBand.tsx'

export const ListPage = lazyPage(() => import('./ListPage.tsx'), 'ListPage')
export const MailingPage = lazyPage(() => import('./MailingPage.tsx'), 'MailingPage')
export const NewLetterPage = lazyPage(() => import('./NewLetterPage.tsx'), 'NewLetterPage')
export const NewTemplatePage = lazyPage(() => import('./TemplatePage.tsx'), 'NewTemplatePage')
export const TemplatePage = lazyPage(() => import('./TemplatePage.tsx'), 'TemplatePage')
