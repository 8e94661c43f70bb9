export { CaseTableButtons, TableButtons } from './TableButtons.tsx'
