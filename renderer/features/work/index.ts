export { CaseWork } from './CaseWork.tsx'
