export { PasteNamesButton } from './PasteNamesButton.tsx'
export { CaseTableCommands, ListTableButton, TableButtons } from './TableButtons.tsx'
