import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { loadFonts } from '@myriaddreamin/typst.ts'
import { createTypstCompiler, type TypstCompiler } from '@myriaddreamin/typst.ts/compiler'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import type { PrintTemplate } from './template.ts'

export interface TypesetterSettings {
  readonly fonts: readonly Uint8Array[]
  readonly templateFolder: string
}

/** A picture that a template may show, by the path the content names. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/**
 * Typst, as WASM: it has no file system, no network and no fonts but those it is given.
 *
 * Only our own templates are compiled. What people wrote goes in as JSON and is never read as markup.
 */
export class Typesetter {
  readonly #compiler: TypstCompiler
  readonly #templateFolder: string

  private constructor(compiler: TypstCompiler, templateFolder: string) {
    this.#compiler = compiler
    this.#templateFolder = templateFolder
  }

  static async create({ fonts, templateFolder }: TypesetterSettings): Promise<Typesetter> {
    const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
    const compiler = createTypstCompiler()
    await compiler.init({
      getModule: () => WebAssembly.compile(readFileSync(wasm)),
      beforeBuild: [loadFonts([...fonts], { assets: false })],
    })
    return new Typesetter(compiler, templateFolder)
  }

  /**
   * Sets a template with its content.
   *
   * @throws SandyqError INTERNAL where the template and the content do not fit, or a picture cannot be read
   */
  async pdf(template: PrintTemplate, content: unknown, pictures: Pictures = new Map()): Promise<Uint8Array> {
    const main = `/${template}.typ`
    this.#compiler.resetShadow()
    this.#compiler.mapShadow('/book.typ', readFileSync(join(this.#templateFolder, 'book.typ')))
    this.#compiler.mapShadow(main, readFileSync(join(this.#templateFolder, `${template}.typ`)))
    this.#compiler.mapShadow('/content.json', Buffer.from(JSON.stringify(content)))
    for (const [path, bytes] of pictures) this.#compiler.mapShadow(path, bytes)
    // A world that is not given back keeps all that was set in it, and a long exhibit is set in many.
    const { result, diagnostics } = await this.#compiler.runWithWorld({ mainFilePath: main }, async (world) =>
      world.pdf({ diagnostics: 'unix' }),
    )
    this.#compiler.resetShadow()
    // It keeps what it made for the next time, and every time is another content.
    await this.#compiler.reset()
    if (result === undefined) throw new SandyqError('INTERNAL', diagnostics?.join('\n'))
    return result
  }
}
