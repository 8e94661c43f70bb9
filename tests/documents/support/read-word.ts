import { readFileSync } from 'node:fs'
import * as mupdf from 'mupdf'
import type { WordBlock, WordRun } from '../../../electron/documents/dossier/exhibits/word/content.ts'
import { WordDocument } from '../../../electron/documents/dossier/exhibits/word/read-word.ts'
import { LIMITS, type Limits } from '../../../electron/documents/dossier/limits.ts'
import { readFonts } from '../../../electron/documents/dossier/typeset/fonts.ts'
import { Printable } from '../../../electron/documents/dossier/typeset/printable.ts'
import { wordsOf } from '../../../electron/documents/dossier/words/index.ts'
import { ASSETS } from './compose.ts'
import { type WordSample, wordSample } from './word-file.ts'

const { wordLetters } = readFonts(ASSETS.fontFolder)

/** One of the papers that came out wrong. */
export const paper = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/papers/${name}`, import.meta.url)))

export interface ReadSample {
  readonly blocks: readonly WordBlock[]
  readonly remarks: ReadonlyArray<readonly [kind: string, detail: string]>
  readonly portions: number
  readonly pictures: readonly mupdf.Image[]
  readonly landscape: readonly boolean[]
}

/** All blocks of a Word file, and what has to be said of it, in Russian. */
export const readSample = (bytes: Uint8Array, limits: Limits = LIMITS): ReadSample => {
  const file = new WordDocument(bytes, {
    printable: new Printable(wordLetters),
    limits,
    words: wordsOf('ru'),
  })
  const read = [...file.portions()]
  const portions = read.map(({ portion }) => portion)
  const groups = portions.flatMap((portion) => portion.groups)
  return {
    blocks: groups.flatMap(({ blocks }) => blocks),
    remarks: file.remarks.map(({ kind, detail }) => [kind, detail]),
    portions: portions.length,
    pictures: read.flatMap(({ pictures }) => [...pictures.values()].map((bytes) => new mupdf.Image(bytes))),
    landscape: groups.map(({ isLandscape }) => isLandscape),
  }
}

/** A tracked change stands between signs of its own, so that a test sees it. */
const runText = (run: WordRun): string => {
  if (run.kind === 'break') return '⏎'
  if (run.kind === 'tab') return '⇥'
  if (run.kind === 'picture') return '▣'
  if (run.kind === 'note') return `{${run.marker}: ${linesOf(run.blocks).join(' / ')}}`
  if (run.change === 'added') return `+${run.text}+`
  if (run.change === 'deleted') return `-${run.text}-`
  if (run.position === 'super') return `^${run.text}`
  return run.position === 'sub' ? `_${run.text}` : run.text
}

/** What is read, a line for each paragraph, and for each cell of a table where it stands. */
export const linesOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'page-break') return ['=====']
    if (block.kind === 'heading') return [`# ${block.text}`]
    if (block.kind === 'frame') {
      return linesOf(block.blocks).map((line) => `[${block.label}] ${line}`)
    }
    if (block.kind === 'table') {
      return block.cells.map(({ x, y, colspan, rowspan, blocks: inside }) => {
        const span = colspan > 1 || rowspan > 1 ? ` ${colspan}×${rowspan}` : ''
        return `${x},${y}${span}: ${linesOf(inside).join(' / ')}`
      })
    }
    const text = block.runs.map(runText).join('')
    return [block.marker === null ? text : `${block.marker.text} ${text}`.trim()]
  })

/** The lines of a Word file. */
export const wordLines = (bytes: Uint8Array): string[] => linesOf(readSample(bytes).blocks)

type Beside = Omit<WordSample, 'body'>

/** The lines of a Word file with this in its body. */
export const bodyLines = (body: string, beside: Beside = {}): string[] =>
  wordLines(wordSample({ body, ...beside }))

/** What has to be said of a Word file with this in its body. */
export const bodyRemarks = (body: string, beside: Beside = {}): ReadSample['remarks'] =>
  readSample(wordSample({ body, ...beside })).remarks
