export { CaseHistory } from './CaseHistory.tsx'
export { HistoryButton, type HistoryButtonProps } from './HistoryButton.tsx'
export { Sitting } from './Sitting.tsx'
