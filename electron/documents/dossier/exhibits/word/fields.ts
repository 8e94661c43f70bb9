import type { XmlElement } from './element.ts'
import { symbolText } from './symbols.ts'

/** What a check box or a list of a form shows; neither has text of its own. */
const formResult = (data: XmlElement | undefined): string | undefined => {
  const box = data?.child('w:checkBox')
  if (box !== undefined) {
    const state = box.child('w:checked') ?? box.child('w:default')
    return state !== undefined && !['0', 'false', 'off'].includes(state.value ?? '1') ? '☑' : '☐'
  }
  const list = data?.child('w:ddList')
  if (list === undefined) return undefined
  const chosen = Number(list.child('w:result')?.value ?? list.child('w:default')?.value ?? 0)
  return list.elements.filter(({ name }) => name === 'w:listEntry')[chosen]?.value
}

/** `EQ \f(1;2)` and `EQ \r(3;x)`: formulas of before there were formulas; Word draws them from the instruction. */
const formulaResult = (code: string): string =>
  code
    .replace(/^\s*EQ\s*/iu, '')
    .replace(/\\f\s*\(([^();,]*)[;,]([^();,]*)\)/giu, '($1)/($2)')
    .replace(/\\r\s*\(([^();,]*)[;,]([^();,]*)\)/giu, '$1√($2)')
    .replace(/\\[a-z]+(?:\s*\\[a-z]+\d*)*\s*/giu, '')
    .trim()

/** `SYMBOL 254 \f "Wingdings"`: a sign by its number and its font, as Word draws it. */
const signResult = (code: string): string => {
  const number = Number(/^\s*SYMBOL\s+(0x[0-9a-f]{1,5}|\d{1,6})/iu.exec(code)?.[1] ?? Number.NaN)
  if (!Number.isInteger(number) || number < 0x20 || number > 0x10ffff) return ''
  const font = /\\f\s+(?:"([^"]*)"|(\S+))/iu.exec(code)
  const sign = String.fromCodePoint(number).toWellFormed()
  return symbolText(sign, font?.[1] ?? font?.[2] ?? '')
}

/** Fields whose words stand in the instruction: a place to click on, a quotation (17.16.5). */
const OWN_WORDS = [
  /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+(?:"[^"]*"|\S+)\s+(.*\S)/isu,
  /^\s*QUOTE\s+"([^"]*)"/isu,
] as const

const ownWords = (code: string): string => {
  for (const pattern of OWN_WORDS) {
    const words = pattern.exec(code)?.[1]
    if (words !== undefined) return words
  }
  return ''
}

/** Fields that only give a value a name, or a question to the writer, and show nothing. */
const SILENT = /^\s*(?:SET|ASK|XE|TC|TA|RD|PRIVATE)\b/iu

/** Fields whose result Word makes anew whenever it shows or prints the page. */
const RENEWED = /^\s*(?:DATE|TIME|PAGE|NUMPAGES|SECTIONPAGES|PRINTDATE|FILENAME)\b/iu

/** Fields that stand for a number and that a program may leave to Word to fill in. */
const NUMBERS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|AUTONUM\w*|LISTNUM|SEQ)\b/iu

/** Paragraphs numbered one after the other; Word never stores the number (17.16.5.5). */
const AUTOMATIC = /^\s*AUTONUM(?:LGL|OUT)?\b/iu

interface Field {
  code: string
  hasResult: boolean
  readonly data: XmlElement | undefined
}

/** Fields that begin in one place and end in another, perhaps paragraphs later (ECMA-376 part 1, 17.16.18). */
export class Fields {
  readonly #open: Field[] = []
  readonly #onRenewed: () => void
  #automatic = 0

  /** @param onRenewed is told of a field whose result is only the last one that was stored */
  constructor(onRenewed: () => void) {
    this.#onRenewed = onRenewed
  }

  /** Whether what stands here is shown: it is no instruction, and no field around it is silent. */
  get isShown(): boolean {
    return this.#open.every(({ hasResult, code }) => hasResult && !SILENT.test(code))
  }

  instruction(text: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && !field.hasResult && field.code.length < 10_000) field.code += text
  }

  /** @returns what a field shows that has no result of its own, once it has ended */
  mark(element: XmlElement): string {
    const type = element.attribute('fldCharType')
    if (type === 'begin') {
      // A hostile file may open fields for ever; what stands so deep is not shown in any case.
      if (this.#open.length < 100) {
        this.#open.push({ code: '', hasResult: false, data: element.child('w:ffData') })
      }
      return ''
    }
    const field = this.#open.at(-1)
    if (field === undefined) return ''
    if (type === 'separate') {
      field.hasResult = true
      this.#note(field.code, true)
      return ''
    }
    if (type !== 'end') return ''
    this.#open.pop()
    return field.hasResult ? '' : this.resultless(field.code, field.data)
  }

  /** What Word shows for an instruction that no result was stored for. */
  resultless(code: string, data?: XmlElement): string {
    this.#note(code, false)
    const form = formResult(data)
    if (form !== undefined) return form
    if (/^\s*EQ\b/iu.test(code)) return formulaResult(code)
    if (/^\s*SYMBOL\b/iu.test(code)) return signResult(code)
    if (AUTOMATIC.test(code)) return this.#nextNumber(code)
    return NUMBERS.test(code) ? '…' : ownWords(code)
  }

  /** The number that Word counts out; with `\e` it has no full stop. */
  #nextNumber(code: string): string {
    this.#automatic += 1
    return `${this.#automatic}${/\\e\b/iu.test(code) ? '' : '.'}`
  }

  #note(code: string, hasResult: boolean): void {
    if (RENEWED.test(code) || (!hasResult && NUMBERS.test(code))) this.#onRenewed()
  }
}
