export type { MailBox, MailDraft, MailProblem, ReadMails } from './mail-draft.ts'
export { type MailInput, readMails } from './read-mails.ts'
