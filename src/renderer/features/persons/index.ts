export { NewPersonDialog } from './NewPersonDialog.tsx'
export { PersonPage } from './PersonPage.tsx'
export { PersonsPage } from './PersonsPage.tsx'
export { shownPhone } from './persons.columns.tsx'
