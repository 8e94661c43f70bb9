import mammoth from 'mammoth'
import * as mupdf from 'mupdf'
import * as z from 'zod'
import type { Limits } from '../limits.ts'
import type { Printable } from '../typeset/printable.ts'
import type { Pictures } from '../typeset/typesetter.ts'
import { cleanJpeg } from './jpeg.ts'
import { ListNumbers } from './list-numbers.ts'
import type { WordBlock, WordContent, WordParagraph, WordRun, WordTable } from './word-content.ts'
import { type ParagraphNode, type RunNode, type TableNode, wordNode } from './word-tree.ts'

const MILLIMETRES_PER_PIXEL = 25.4 / 96

/** Tables inside tables beyond this depth are set as plain paragraphs. */
const DEEPEST_TABLE = 3

const HEADING = /^heading ([1-6])$/iu

export interface ReadWord {
  readonly content: WordContent
  readonly pictures: Pictures
}

const readerSchema = z.object({
  readAsBuffer: z.custom<() => Promise<Uint8Array>>((it) => typeof it === 'function'),
})
const documentSchema = z.object({
  children: z.array(z.unknown()),
  notes: z.object({ _notes: z.record(z.string(), z.unknown()) }).catch({ _notes: {} }),
})
const noteSchema = z.object({ noteType: z.string(), noteId: z.string(), body: z.array(z.unknown()) })

/** Mammoth is made to write HTML; on the way it shows the tree it read, which is all that is wanted of it. */
const readTree = async (bytes: Uint8Array): Promise<z.infer<typeof documentSchema>> => {
  let tree: unknown
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: unknown) => {
        tree = document
        return document
      },
    },
  )
  return documentSchema.parse(tree)
}

/** Turns one Word file into paragraphs, tables and pictures. */
class WordReader {
  readonly #printable: Printable
  readonly #limits: Limits
  readonly #lists = new ListNumbers()
  readonly #noteNumbers = new Map<string, number>()
  readonly pictures = new Map<string, Uint8Array>()

  constructor(printable: Printable, limits: Limits) {
    this.#printable = printable
    this.#limits = limits
  }

  get noteNumbers(): ReadonlyMap<string, number> {
    return this.#noteNumbers
  }

  async blocks(nodes: readonly unknown[], depth = 0): Promise<WordBlock[]> {
    const blocks: WordBlock[] = []
    for (const value of nodes) {
      const node = wordNode(value)
      if (node?.type === 'paragraph') blocks.push(await this.#paragraph(node))
      else if (node?.type === 'table') blocks.push(...(await this.#table(node, depth)))
    }
    return blocks
  }

  async #paragraph(node: ParagraphNode): Promise<WordParagraph> {
    const level = Number(HEADING.exec(node.styleName ?? '')?.[1] ?? 0)
    const item = this.#lists.marker(node.numbering)
    return {
      kind: 'paragraph',
      runs: await this.#runs(node.children, plainRun),
      level: level >= 1 && level <= 6 ? (level as WordParagraph['level']) : 0,
      align: alignmentOf(node.alignment),
      justify: node.alignment === 'both',
      marker: item?.text ?? '',
      indent: item?.level ?? 0,
    }
  }

  async #runs(nodes: readonly unknown[], manner: Manner): Promise<WordRun[]> {
    const runs: WordRun[] = []
    for (const value of nodes) {
      const node = wordNode(value)
      if (node === undefined) continue
      if (node.type === 'run') runs.push(...(await this.#runs(node.children, mannerOf(node))))
      else if (node.type === 'hyperlink') runs.push(...(await this.#runs(node.children, manner)))
      else if (node.type === 'text') runs.push(this.#text(node.value, manner))
      else if (node.type === 'checkbox') runs.push(this.#text(node.checked ? '[×]' : '[  ]', manner))
      else if (node.type === 'tab' || node.type === 'break') runs.push({ kind: node.type })
      else if (node.type === 'image') runs.push(await this.#picture(value, node.contentType, manner))
      else if (node.type === 'noteReference') runs.push(this.#reference(`${node.noteType}-${node.noteId}`))
    }
    return runs
  }

  #text(text: string, { capitals, ...manner }: Manner): WordRun {
    return { kind: 'text', text: this.#printable.text(capitals ? text.toLocaleUpperCase() : text), ...manner }
  }

  #reference(key: string): WordRun {
    const number = this.#noteNumbers.get(key) ?? this.#noteNumbers.size + 1
    this.#noteNumbers.set(key, number)
    return this.#text(String(number), { ...plainRun, position: 'super' })
  }

  async #picture(value: unknown, contentType: string, manner: Manner): Promise<WordRun> {
    try {
      const bytes = new Uint8Array(await readerSchema.parse(value).readAsBuffer())
      const clean = bytes[0] === 0xff ? cleanJpeg(bytes)?.bytes : bytes[0] === 0x89 ? bytes : undefined
      if (clean === undefined) return this.#text(`[${contentType}]`, manner)
      const image = new mupdf.Image(clean)
      if (image.getWidth() * image.getHeight() > this.#limits.pixels)
        return this.#text(`[${contentType}]`, manner)
      image.toPixmap().destroy()
      const path = `/picture-${this.pictures.size + 1}`
      this.pictures.set(path, clean)
      return { kind: 'picture', path, width: Math.max(1, image.getWidth() * MILLIMETRES_PER_PIXEL) }
    } catch {
      return this.#text(`[${contentType}]`, manner)
    }
  }

  async #table(node: TableNode, depth: number): Promise<WordBlock[]> {
    const cells: WordTable['cells'][number][] = []
    let columns = 1
    for (const row of node.children.map(wordNode)) {
      if (row?.type !== 'tableRow') continue
      let width = 0
      for (const cell of row.children.map(wordNode)) {
        if (cell?.type !== 'tableCell') continue
        width += cell.colSpan
        const blocks = await this.blocks(cell.children, depth + 1)
        cells.push({ colspan: cell.colSpan, rowspan: cell.rowSpan, blocks })
      }
      columns = Math.max(columns, width)
    }
    return depth >= DEEPEST_TABLE ? cells.flatMap((cell) => cell.blocks) : [{ kind: 'table', columns, cells }]
  }
}

type Manner = Omit<Extract<WordRun, { kind: 'text' }>, 'kind' | 'text'> & { readonly capitals: boolean }

const plainRun: Manner = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  position: 'base',
  capitals: false,
}

const mannerOf = (run: RunNode): Manner => ({
  bold: run.isBold,
  italic: run.isItalic,
  underline: run.isUnderline,
  strike: run.isStrikethrough,
  position:
    run.verticalAlignment === 'superscript'
      ? 'super'
      : run.verticalAlignment === 'subscript'
        ? 'sub'
        : 'base',
  capitals: run.isAllCaps,
})

const alignmentOf = (alignment: string | null): WordParagraph['align'] => {
  if (alignment === 'center') return 'center'
  return alignment === 'right' || alignment === 'end' ? 'right' : 'left'
}

/**
 * Reads a Word file. Headers, footers, comments and drawings other than pictures are not in what mammoth reads.
 *
 * @throws whatever mammoth finds wrong with the file
 */
export const readWord = async (
  bytes: Uint8Array,
  printable: Printable,
  limits: Limits,
): Promise<ReadWord> => {
  const tree = await readTree(bytes)
  const reader = new WordReader(printable, limits)
  const blocks = await reader.blocks(tree.children)
  const notes: WordContent['notes'][number][] = []
  for (const value of Object.values(tree.notes._notes)) {
    const note = noteSchema.safeParse(value)
    const number = note.success
      ? reader.noteNumbers.get(`${note.data.noteType}-${note.data.noteId}`)
      : undefined
    if (!note.success || number === undefined) continue
    notes.push({ marker: String(number), blocks: await reader.blocks(note.data.body) })
  }
  notes.sort((a, b) => Number(a.marker) - Number(b.marker))
  return { content: { blocks, notes }, pictures: reader.pictures }
}

/** The same content with nothing in it that a typesetter could trip over: no pictures, no tables. */
export const simplified = (content: WordContent): WordContent => ({
  blocks: content.blocks.flatMap(simpleBlock),
  notes: content.notes.map(({ marker, blocks }) => ({ marker, blocks: blocks.flatMap(simpleBlock) })),
})

const simpleBlock = (block: WordBlock): WordBlock[] => {
  if (block.kind === 'table') return block.cells.flatMap((cell) => cell.blocks.flatMap(simpleBlock))
  return [{ ...block, runs: block.runs.filter((run) => run.kind !== 'picture') }]
}
