import type { RunLook } from './content.ts'
import type { XmlElement } from './element.ts'

/** A piece of a formula that is written in one line. */
export interface FormulaPiece {
  readonly text: string
  readonly position: RunLook['position']
}

type Pieces = readonly FormulaPiece[]

const plain = (text: string): FormulaPiece[] => (text === '' ? [] : [{ text, position: undefined }])

const textOf = (pieces: Pieces): string => pieces.map(({ text }) => text).join('')

const isSimple = (pieces: Pieces): boolean =>
  pieces.every(({ position }) => position === undefined) && /^[\p{L}\p{N}.,]*$/u.test(textOf(pieces))

/** In brackets where it is more than one number or name. */
const grouped = (pieces: Pieces): Pieces =>
  isSimple(pieces) ? pieces : [...plain('('), ...pieces, ...plain(')')]

const raised = (pieces: Pieces, position: 'super' | 'sub'): Pieces => {
  if (pieces.length === 0) return []
  if (pieces.every((piece) => piece.position === undefined)) return [{ text: textOf(pieces), position }]
  return [...plain(position === 'super' ? '^(' : '_('), ...pieces, ...plain(')')]
}

const part = (element: XmlElement, name: string): Pieces => {
  const found = element.child(`m:${name}`)
  return found === undefined ? [] : formulaPieces(found)
}

const parts = (element: XmlElement, name: string): Pieces[] =>
  element.elements.filter((it) => it.name === `m:${name}`).map(formulaPieces)

const joined = (all: readonly Pieces[], between: string): Pieces =>
  all.flatMap((pieces, index) => (index === 0 ? pieces : [...plain(between), ...pieces]))

/** What the properties of an element say, `naryPr/chr`, else what is usual. */
const sign = (element: XmlElement, path: string, usual: string): string => {
  const [properties, name] = path.split('/')
  return element.child(`m:${properties}`)?.child(`m:${name}`)?.value ?? usual
}

const fraction = (element: XmlElement): Pieces => {
  const [above, below] = [grouped(part(element, 'num')), grouped(part(element, 'den'))]
  const type = sign(element, 'fPr/type', 'bar')
  return [...above, ...plain(type === 'noBar' ? '|' : '/'), ...below]
}

const root = (element: XmlElement): Pieces => {
  const degree = part(element, 'deg')
  const inside = part(element, 'e')
  return [...raised(degree, 'super'), ...plain('√('), ...inside, ...plain(')')]
}

const bracketed = (element: XmlElement): Pieces => [
  ...plain(sign(element, 'dPr/begChr', '(')),
  ...joined(parts(element, 'e'), sign(element, 'dPr/sepChr', '|')),
  ...plain(sign(element, 'dPr/endChr', ')')),
]

const manyFold = (element: XmlElement): Pieces => [
  ...plain(sign(element, 'naryPr/chr', '∫')),
  ...raised(part(element, 'sub'), 'sub'),
  ...raised(part(element, 'sup'), 'super'),
  ...plain(' '),
  ...part(element, 'e'),
]

const matrix = (element: XmlElement): Pieces => {
  const rows = element.elements
    .filter(({ name }) => name === 'm:mr')
    .map((row) => joined(parts(row, 'e'), ', '))
  return [...plain('['), ...joined(rows, '; '), ...plain(']')]
}

const limit = (element: XmlElement): Pieces => [
  ...part(element, 'e'),
  ...plain('('),
  ...part(element, 'lim'),
  ...plain(')'),
]

const phantom = (element: XmlElement): Pieces =>
  ['0', 'off', 'false'].includes(element.child('m:phantPr')?.child('m:show')?.value ?? '1')
    ? []
    : part(element, 'e')

const KINDS: Readonly<Record<string, (element: XmlElement) => Pieces>> = {
  'm:f': fraction,
  'm:rad': root,
  'm:d': bracketed,
  'm:nary': manyFold,
  'm:m': matrix,
  'm:sSup': (it) => [...part(it, 'e'), ...raised(part(it, 'sup'), 'super')],
  'm:sSub': (it) => [...part(it, 'e'), ...raised(part(it, 'sub'), 'sub')],
  'm:sSubSup': (it) => [
    ...part(it, 'e'),
    ...raised(part(it, 'sub'), 'sub'),
    ...raised(part(it, 'sup'), 'super'),
  ],
  'm:sPre': (it) => [
    ...raised(part(it, 'sub'), 'sub'),
    ...raised(part(it, 'sup'), 'super'),
    ...part(it, 'e'),
  ],
  'm:func': (it) => [...part(it, 'fName'), ...plain(' '), ...part(it, 'e')],
  'm:limLow': limit,
  'm:limUpp': limit,
  'm:eqArr': (it) => joined(parts(it, 'e'), '; '),
  'm:acc': (it) => [...part(it, 'e'), ...plain(sign(it, 'accPr/chr', '\u0302'))],
  'm:phant': phantom,
  'm:ctrlPr': () => [],
}

/** Slanted and upright letters that mathematics has places of its own for, as the letters they are. */
const plainLetters = (text: string): string =>
  text.replace(/[\u{1D400}-\u{1D7FF}\u210E]/gu, (letter) => letter.normalize('NFKC'))

/** Words of a formula that Word does not show. */
const isHidden = (run: XmlElement): boolean => {
  const vanish = run.child('w:rPr')?.child('w:vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.value ?? '1')
}

/**
 * A formula in one line: `(a+b)/2`, `√(x)`, raised and lowered letters where one step is enough and `^( )` where it is not
 * (ECMA-376 part 1, 22.1). What is not known is looked through for its text.
 */
export const formulaPieces = (element: XmlElement): Pieces =>
  element.elements.flatMap((child) => {
    if (child.name === 'm:t' || child.name === 'w:t') return plain(plainLetters(child.text))
    if (child.name.endsWith('Pr') || child.name === 'w:del' || child.name === 'w:moveFrom') return []
    if ((child.name === 'm:r' || child.name === 'w:r') && isHidden(child)) return []
    return (Object.hasOwn(KINDS, child.name) ? KINDS[child.name] : undefined)?.(child) ?? formulaPieces(child)
  })
