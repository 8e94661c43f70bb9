export { CaseConsents } from './CaseConsents.tsx'
