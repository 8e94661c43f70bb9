export { CaseDecisions } from './CaseDecisions.tsx'
