export { GroupPage } from './GroupPage.tsx'
export { GroupsTab } from './GroupsTab.tsx'
