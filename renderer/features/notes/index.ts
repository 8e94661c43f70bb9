export { CaseNotes } from './CaseNotes.tsx'
