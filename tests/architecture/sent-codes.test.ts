import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../shared/contract/errors.ts'
import { LOCK_REASONS, VAULT_NOTICES } from '../../shared/contract/session.ts'
import { calledName, stringText } from './guards/find.ts'
import { programFiles, type SourceFile, sourceFile, walk } from './guards/source-tree.ts'

/** Where codes are made. The contract only lists them, and components of the page only show them. */
const SENDERS = /^(?:electron\/|shared\/(?!contract\/)|renderer\/(?!i18n\/).*\.ts$)/u

const isCompared = ({ parent }: ts.Node): boolean =>
  ts.isCaseClause(parent) ||
  (ts.isBinaryExpression(parent) &&
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
      parent.operatorToken.kind,
    ))

/** A list for a schema says what may come, not that it does. */
const isInSchema = ({ parent }: ts.Node): boolean =>
  ts.isArrayLiteralExpression(parent) && calledName(parent.parent) === 'enum'

/** Every string that a file may send, as opposed to types, comparisons and lists of what may come. */
const sentBy = (file: SourceFile): Set<string> => {
  const sent = new Set<string>()
  walk(file.tree, (node) => {
    const text = stringText(node)
    if (text === undefined || ts.isLiteralTypeNode(node.parent)) return
    if (!isCompared(node) && !isInSchema(node)) sent.add(text)
  })
  return sent
}

const sent = new Set(
  programFiles()
    .filter((file) => SENDERS.test(file.path))
    .flatMap((file) => [...sentBy(file)]),
)
const unsent = (codes: readonly string[]): string[] => codes.filter((code) => !sent.has(code))

describe('every message that the page can show', () => {
  it('is sent by somebody where it is an error', () => {
    expect(unsent(ERROR_CODES)).toEqual([])
  })

  it('is sent by somebody where it is a notice of an opening', () => {
    expect(unsent(VAULT_NOTICES)).toEqual([])
  })

  it('is sent by somebody where it is the reason of a lock', () => {
    expect(unsent(LOCK_REASONS)).toEqual([])
  })
})

describe('the search for what is sent', () => {
  it('does not take a type, a comparison or a schema for it', () => {
    const text = `
      type Code = 'TYPED' | 'OTHER'
      const a = (code: string) => code === 'EQUAL' || code !== 'UNEQUAL'
      switch (a) { case 'CASE': b() }
      const schema = z.enum(['LISTED'])
      throw new SandyqError('THROWN')
      const codes = { ENOENT: 'MAPPED' }
      return isGood ? undefined : 'CHOSEN'`
    expect([...sentBy(sourceFile('electron/planted.ts', text))].sort()).toEqual([
      'CHOSEN',
      'MAPPED',
      'THROWN',
    ])
  })
})
