import ts from 'typescript'

/** Texts named by a piece of code. A template is a pattern: `kind_${kind}` may be any key that begins so. */
export interface TextUse {
  readonly line: number
  /** The keys it may mean: one for each subject that the file speaks of. */
  readonly candidates: readonly RegExp[]
  readonly shown: string
}

/** Something in the code that the translations cannot reach. */
export interface CodeProblem {
  readonly line: number
  readonly what: string
}

const hasLetters = (text: string) => /\p{L}{2,}/u.test(text)
/** The program's own name, and a key handed on to be looked up later, are not texts. */
const isText = (text: string) =>
  hasLetters(text) && text.trim() !== 'Sandyq' && !/^[a-z]\w*([.:][\w-]+)+$/.test(text)
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Parses one file of the page. */
export function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile()
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

function all(tree: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    node.forEachChild(visit)
  }
  visit(tree)
  return found
}

/** The text of a literal as a pattern, with anything where a template has a hole; undefined for other expressions. */
function patternOf(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined
  if (ts.isStringLiteralLike(node)) return escaped(node.text)
  if (!ts.isTemplateExpression(node)) return undefined
  return (
    escaped(node.head.text) + node.templateSpans.map((span) => `.*${escaped(span.literal.text)}`).join('')
  )
}

/** The subjects that a file asks for: `useTranslation('cases')`, `useTranslation(['cases', 'common'])`. */
function subjectsOf(nodes: readonly ts.Node[]): string[] {
  const named = nodes.flatMap((node) => {
    if (
      !ts.isCallExpression(node) ||
      !/^(useTranslation|getFixedT)$/.test(node.expression.getText().split('.').at(-1) ?? '')
    )
      return []
    return node.arguments.flatMap((part) => (ts.isArrayLiteralExpression(part) ? [...part.elements] : [part]))
  })
  return ['common', ...named.flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []))]
}

const isTextCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText())

/** Every `t(…)` of a file whose key can be read from the code. */
export function textUses(tree: ts.SourceFile): TextUse[] {
  const nodes = all(tree)
  const subjects = subjectsOf(nodes)
  return nodes.filter(isTextCall).flatMap((call) => {
    const pattern = patternOf(call.arguments[0])
    if (pattern === undefined) return []
    const full = /^\w+:/.test(pattern) ? [pattern] : subjects.map((subject) => `${subject}:${pattern}`)
    const candidates = full.map((key) => new RegExp(`^${key}(_(one|few|many|other))?$`))
    return [{ line: lineOf(call), candidates, shown: call.arguments[0]?.getText() ?? '' }]
  })
}

/** Every string of a file that may be a key passed on before it is looked up, as a pattern without its subject. */
export function possibleKeys(tree: ts.SourceFile): RegExp[] {
  return all(tree).flatMap((node) => {
    const pattern =
      ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? patternOf(node) : undefined
    return pattern === undefined || !hasLetters(pattern)
      ? []
      : [new RegExp(`^(\\w+:)?${pattern.replace(/^\w+:/, '')}(_(one|few|many|other))?$`)]
  })
}

const shownAttributes =
  /^(title|label|placeholder|alt|description|aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|error|content|emptyText|legend|summary|nothingFoundMessage)$/
const shownProperties = /^(textContent|innerText|title|placeholder|alt|ariaLabel)$/

/** Strings of one expression that would be shown as they are. */
function shownStrings(node: ts.Expression): ts.Expression[] {
  if (ts.isStringLiteralLike(node)) return isText(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) {
    const fixed = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    return fixed.some(hasLetters) ? [node] : []
  }
  if (ts.isParenthesizedExpression(node)) return shownStrings(node.expression)
  if (ts.isConditionalExpression(node))
    return [...shownStrings(node.whenTrue), ...shownStrings(node.whenFalse)]
  if (ts.isBinaryExpression(node)) return shownStrings(node.right)
  return []
}

function stringsShownBy(node: ts.Node): ts.Node[] {
  if (ts.isJsxText(node)) return isText(node.text) ? [node] : []
  if (ts.isJsxExpression(node)) {
    const isChild = ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)
    const isShown =
      isChild || (ts.isJsxAttribute(node.parent) && shownAttributes.test(node.parent.name.getText()))
    return isShown && node.expression !== undefined ? shownStrings(node.expression) : []
  }
  if (ts.isJsxAttribute(node)) {
    const { initializer } = node
    const saysSomething =
      initializer !== undefined && ts.isStringLiteral(initializer) && isText(initializer.text)
    return saysSomething && shownAttributes.test(node.name.getText()) ? [initializer] : []
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const isShown = ts.isPropertyAccessExpression(node.left) && shownProperties.test(node.left.name.text)
    return isShown ? shownStrings(node.right) : []
  }
  return []
}

/** Texts that stand in the code, and default values, which switch the checking of keys off. */
export function codeProblems(tree: ts.SourceFile): CodeProblem[] {
  return all(tree).flatMap((node) => {
    const strings = stringsShownBy(node).map((text) => ({
      line: lineOf(text),
      what: `text in the code: ${text.getText().trim()}`,
    }))
    const second = isTextCall(node) ? node.arguments[1] : undefined
    const isDefault =
      second !== undefined && (ts.isStringLiteralLike(second) || /\bdefaultValue\b/.test(second.getText()))
    return isDefault
      ? [...strings, { line: lineOf(node), what: `default value: ${node.getText()}` }]
      : strings
  })
}
