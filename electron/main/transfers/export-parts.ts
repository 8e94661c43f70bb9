import type { ExportParts } from './export-file.ts'
import type { VaultConnection } from './parts.ts'

/** The vault remembers parts of exports; nowhere else on the disk may their places stand. */
export const exportPartsIn = ({ client }: Pick<VaultConnection, 'client'>): ExportParts => ({
  begin: (part) => client.internal.beginExport({ part }),
  end: (part) => client.internal.endExport({ part }),
})
