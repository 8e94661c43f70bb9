import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadFonts } from '@myriaddreamin/typst.ts'
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler'

const papers = new URL('./papers/', import.meta.url)

const fontFiles = (folder: string): Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('Tinos') && name.endsWith('.ttf'))
    .sort()
    .map((name) => readFileSync(join(folder, name)))

/** Sets the papers of `papers/` as PDF. `fontFolder` holds the four Tinos fonts. */
export const createTypesetter = async (fontFolder: string) => {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  const compiler = createTypstCompiler()
  await compiler.init({
    getModule: () => WebAssembly.compile(new Uint8Array(readFileSync(wasm))),
    beforeBuild: [loadFonts(fontFiles(fontFolder), { assets: false })],
  })
  return async (paper: string): Promise<Uint8Array> => {
    for (const name of readdirSync(papers)) {
      if (name.endsWith('.typ')) compiler.mapShadow(`/${name}`, readFileSync(new URL(name, papers)))
    }
    const { result, diagnostics } = await compiler.compile({
      mainFilePath: `/${paper}.typ`,
      format: CompileFormatEnum.pdf,
      diagnostics: 'unix',
    })
    if (result === undefined) throw new Error(diagnostics?.join('\n') ?? paper)
    return result
  }
}
