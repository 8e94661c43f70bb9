export { CaseDocuments } from './CaseDocuments.tsx'
export { DocumentPage } from './DocumentPage.tsx'
export { DocumentsPage } from './DocumentsPage.tsx'
