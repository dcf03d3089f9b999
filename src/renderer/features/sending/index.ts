export { AccountSettings } from './AccountSettings.tsx'
export { Answers } from './Answers.tsx'
export { SendMail } from './SendMail.tsx'
export { type Answer, canSay, useAnswers } from './use-answers.ts'
