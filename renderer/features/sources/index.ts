export { Beside } from './Beside.tsx'
export { SaidSources } from './SaidSources.tsx'
