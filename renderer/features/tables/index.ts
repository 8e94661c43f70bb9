export { CaseTableButtons, ListTableButton, TableButtons } from './TableButtons.tsx'
