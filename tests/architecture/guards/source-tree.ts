import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../../..')

/** One file of ours, parsed. `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly tree: ts.SourceFile
}

/** A file from its text: what a planted violation is made with. */
export function sourceFile(filePath: string, text: string): SourceFile {
  const kind = filePath.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path: filePath, tree: ts.createSourceFile(filePath, text, ts.ScriptTarget.Latest, true, kind) }
}

/** Paths of all files under some folders of the project that have one of the endings. */
export function listFiles(folders: readonly string[], endings: readonly string[]): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  return found.filter((file) => !file.includes('node_modules/')).sort()
}

/** Every TypeScript file of the program. */
export function programFiles(): SourceFile[] {
  return listFiles(['electron', 'renderer', 'shared'], ['.ts', '.tsx']).map((file) =>
    sourceFile(file, readFileSync(path.join(root, file), 'utf8')),
  )
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  node.forEachChild((child) => walk(child, visit))
}

/** Where a node stands, as `path:line`. */
export function placeOf({ path: file, tree }: SourceFile, node: ts.Node): string {
  return `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}
