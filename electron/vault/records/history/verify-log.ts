import { verifyAuditLog } from '../audit/verify.ts'
import { type Casework, readOf } from '../change.ts'

/** Reads the whole log and checks its chain; `at` is the number of entries, or the place of the first fault. */
export const verifyVaultLog = (work: Casework) => {
  const { vault } = work
  const finding = verifyAuditLog(readOf(work), (message) => vault.auditMac(message), vault.auditState())
  return { finding: finding.kind, at: 'seq' in finding ? finding.seq : finding.count }
}
