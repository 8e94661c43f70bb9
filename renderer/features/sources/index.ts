export { Beside } from './Beside.tsx'
export { SourceDialog } from './SourceDialog.tsx'
