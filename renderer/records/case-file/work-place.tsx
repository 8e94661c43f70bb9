import { createContext, use } from 'react'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Note } from '../../../shared/domain/kinds/note.ts'
import type { Task } from '../../../shared/domain/kinds/task.ts'
import { useFoundCaseFile } from './case-file-context.ts'

/** Where tasks and notes stand: a case, or the desk for those of none. */
export interface WorkPlace {
  /** Null on the desk. */
  readonly caseId: CaseId | null
  readonly tasks: readonly Task[]
  readonly notes: readonly Note[]
  /** What everyone who is named is called. */
  readonly names: ReadonlyMap<string, string>
}

/** Given on the desk alone; on the page of a case its file is the place. */
export const DeskContext = createContext<WorkPlace | undefined>(undefined)

/** The place on whose page this stands. Throws anywhere else. */
export const useWorkPlace = (): WorkPlace => {
  const desk = use(DeskContext)
  const file = useFoundCaseFile()
  if (file !== undefined) return { ...file, caseId: file.case.id }
  if (desk === undefined) throw new Error('not on the page of a case and not on the desk')
  return desk
}
