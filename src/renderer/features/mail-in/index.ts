export { MailAnywhere } from './MailAnywhere.tsx'
export { MailReviewPage } from './MailReviewPage.tsx'
export { useGoToMails, useReadMail } from './use-read-mails.ts'
