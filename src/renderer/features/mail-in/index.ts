export { MailAnywhere } from './MailAnywhere.tsx'
export { MailReviewPage } from './MailReviewPage.tsx'
export { useReadMails } from './use-read-mails.ts'
