import ts from 'typescript'

/** The module that an import, an export or an `import()` names. */
export function importedModule(node: ts.Node): string | undefined {
  const specifier = importSpecifier(node)
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined
}

function importSpecifier(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (!ts.isCallExpression(node)) return undefined
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(node.expression) && /^(require|createRequire)$/.test(node.expression.text)
  return isImport || isRequire ? node.arguments[0] : undefined
}

/** The name a call or `new` goes to: `fetch` in `fetch(x)`, `random` in `Math.random()`. */
export function calledName(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined
  if (ts.isIdentifier(node.expression)) return node.expression.text
  if (ts.isPropertyAccessExpression(node.expression)) return node.expression.name.text
  return undefined
}

/** The text of an identifier, but not where it is only the name of a property: `x.caches` is not `caches`. */
export function freeName(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined
  const { parent } = node
  const isMember =
    ts.isPropertyAccessExpression(parent) && parent.name === node && !isGlobalObject(parent.expression)
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isJsxAttribute(parent)) &&
    parent.name === node
  return isMember || isKey ? undefined : node.text
}

function isGlobalObject(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) && ['window', 'globalThis', 'self', 'document', 'navigator'].includes(node.text)
  )
}

/** Any name in the code: of a property, an attribute, a variable, or a property asked for by its name in quotes. */
export function anyName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text
  return ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent) ? node.text : undefined
}

/** The text of a string in quotes, wherever it stands. */
export function stringText(node: ts.Node): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined
}

/** The string that an expression is: a literal, or a constant of the same file that is one. */
export function constantText(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isAsExpression(node)) return constantText(node.expression)
  if (!ts.isIdentifier(node)) return undefined
  for (const statement of node.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue
    const declared = statement.declarationList.declarations.find(
      ({ name }) => ts.isIdentifier(name) && name.text === node.text,
    )
    if (declared !== undefined) return constantText(declared.initializer)
  }
  return undefined
}
