import type ts from 'typescript'
import type { SourceFile } from './source-tree.ts'
import { placeOf, walk } from './source-tree.ts'

/** A rule about one node. `find` answers what is wrong with it, or undefined. */
export interface Guard {
  readonly name: string
  /** Matched against the file's path. */
  readonly where: RegExp
  /** Files in which the thing is right, each with its reason beside it. */
  readonly except?: readonly string[]
  readonly find: (node: ts.Node) => string | undefined
}

/** What a guard found, as `path:line what`. */
export function violations(guard: Guard, files: readonly SourceFile[]): string[] {
  const guarded = files.filter((file) => guard.where.test(file.path) && !guard.except?.includes(file.path))
  return guarded.flatMap((file) => {
    const found: string[] = []
    walk(file.tree, (node) => {
      const wrong = guard.find(node)
      if (wrong !== undefined) found.push(`${placeOf(file, node)} ${wrong}`)
    })
    return found
  })
}
