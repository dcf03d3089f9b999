import { lazyPage } from '../../lib/lazy-page.ts'

export { MailAnywhere } from './MailAnywhere.tsx'
export { useGoToMails, useReadMail } from './use-read-mails.ts'

export const MailReviewPage = lazyPage(() => import('./MailReviewPage.tsx'), 'MailReviewPage')
