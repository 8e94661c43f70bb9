import { type Laws, lawFilesOf, lawsOf } from '../../../shared/domain/terms/laws.ts'
import { type Casework, readOf } from './change.ts'
import { keptLawsIn } from './law-rows.ts'

/** The laws by which the vault counts; made once and kept until one of them is changed. */
export const lawsIn = (work: Casework): Laws => {
  work.sitting.laws ??= lawsOf(lawFilesOf(keptLawsIn(readOf(work))))
  return work.sitting.laws
}
