export { NewPersonDialog } from './NewPersonDialog.tsx'
export { PersonPage } from './PersonPage.tsx'
export { PersonsLink } from './PersonsLink.tsx'
export { PersonsPage } from './PersonsPage.tsx'
