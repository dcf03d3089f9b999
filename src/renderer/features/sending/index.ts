export { AccountSettings } from './AccountSettings.tsx'
export { Answers } from './Answers.tsx'
export { SendMail } from './SendMail.tsx'
export { useAnswerMenu } from './use-answer-menu.ts'
