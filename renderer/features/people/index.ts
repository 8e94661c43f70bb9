export { PeoplePage } from './PeoplePage.tsx'
export { PersonPage } from './PersonPage.tsx'
export { RelationDialog } from './RelationDialog.tsx'
