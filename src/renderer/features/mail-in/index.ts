export { MailAnywhere } from './MailAnywhere.tsx'
export { MailReviewPage } from './MailReviewPage.tsx'
