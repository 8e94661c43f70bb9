export { PasteNamesButton } from './PasteNamesButton.tsx'
export { CaseTableButtons, ListTableButton, TableButtons } from './TableButtons.tsx'
