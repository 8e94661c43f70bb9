export { CasesPage } from './CasesPage.tsx'
