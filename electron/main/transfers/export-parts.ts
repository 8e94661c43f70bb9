import type { ExportParts } from './export-file.ts'
import type { VaultConnection } from './parts.ts'

/**
 * The vault remembers parts of exports; nowhere else on the disk may their places stand. A vault process that went meanwhile is asked
 * nothing more: it would be waited for without end.
 */
export const exportPartsIn = ({ client, port }: VaultConnection): ExportParts => {
  const gone = new AbortController()
  const { signal } = gone
  let stopWatching = (): void => undefined
  return {
    begin: async (part) => {
      stopWatching = port.onClose(() => gone.abort())
      try {
        await client.internal.beginExport({ part }, { signal })
      } catch (error) {
        stopWatching()
        throw error
      }
    },
    end: async (part) => {
      try {
        await client.internal.endExport({ part }, { signal })
      } finally {
        stopWatching()
      }
    },
  }
}
