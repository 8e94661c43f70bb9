export { CaseWork } from './CaseWork.tsx'
export { TasksPage } from './TasksPage.tsx'
