import { ListRow, type ListRowProps } from '../../ui/index.ts'
import type { RecordName } from '../history-slot.tsx'
import { useRow } from './pane-context.tsx'

export interface RecordRowProps extends ListRowProps {
  readonly of: RecordName
}

/** A row that shows its record beside the list; `onOpen` is for pages without a place for that. */
export const RecordRow = ({ of, onOpen, ...parts }: RecordRowProps) => {
  const { onClick, ...row } = useRow(of, onOpen)
  return <ListRow {...parts} {...row} onOpen={onClick} />
}
