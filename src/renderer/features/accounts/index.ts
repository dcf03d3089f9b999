export { AccountPage } from './AccountPage.tsx'
export { AccountsList } from './AccountsList.tsx'
