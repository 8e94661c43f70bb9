export { HistorySlot, RecordHistory, type RenderHistory } from '../../app/history-slot.tsx'
