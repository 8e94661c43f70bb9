import { type ComposeOptions, composeDossier } from '../../../electron/documents/dossier/compose.ts'
import type { DossierInput, DossierProgress, DossierResult } from '../../../shared/domain/dossier.ts'
import type { SampleExhibit } from './sample-dossier.ts'

const ROOT = new URL('../../../', import.meta.url)

export const ASSETS = {
  threadFile: new URL('electron/documents/dossier/thread/thread.ts', ROOT),
  fontFolder: new URL('resources/fonts', ROOT).pathname,
  templateFolder: new URL('resources/dossier', ROOT).pathname,
}

export interface Composed {
  readonly pdf: Uint8Array
  readonly result: DossierResult
  readonly progress: readonly DossierProgress[]
}

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.slice(at, at + 65_536)
}

/** Composes in memory. */
export const compose = async (
  dossier: DossierInput,
  exhibits: readonly SampleExhibit[],
  changes: Partial<ComposeOptions> = {},
): Promise<Composed> => {
  const chunks: Uint8Array[] = []
  const progress: DossierProgress[] = []
  const result = await composeDossier({
    dossier,
    openExhibit: (index) => inChunks(exhibits[index]?.bytes ?? new Uint8Array()),
    sink: async (chunk) => {
      chunks.push(chunk)
    },
    onProgress: (step) => progress.push(step),
    signal: new AbortController().signal,
    assets: ASSETS,
    ...changes,
  })
  return { pdf: new Uint8Array(Buffer.concat(chunks)), result, progress }
}
