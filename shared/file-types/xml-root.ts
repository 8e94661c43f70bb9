/** The first element of a text in angle brackets. */
export interface Root {
  /** In lower case, without the prefix of its namespace. */
  readonly name: string
  /** The text says that it is XML. */
  readonly isXml: boolean
  /** Its doctype says that it is a web page. */
  readonly isWebPage: boolean
}

/** Comments, declarations and doctypes before the first element; a text with more of them is none that a person would show. */
const MOST_STEPS = 200

/** The end of a doctype, behind its own declarations in brackets; -1 where it has none. */
const endOfDoctype = (text: string, at: number): number => {
  const bracket = text.indexOf('[', at)
  const end = text.indexOf('>', at)
  if (bracket < 0 || end < 0 || bracket > end) return end
  const close = text.indexOf(']', bracket)
  return close < 0 ? -1 : text.indexOf('>', close)
}

/** Finds the first element behind declaration, comments and doctype (XML 1.0 §2.8, HTML §13.1). @param text begins with `<` */
export const rootNameOf = (text: string): Root | undefined => {
  let [at, isXml, isWebPage] = [0, false, false]
  for (let step = 0; step < MOST_STEPS; step += 1) {
    at += /^\s*/u.exec(text.slice(at, at + 1_000))?.[0].length ?? 0
    let end: number
    if (text.startsWith('<!--', at)) end = text.indexOf('-->', at) + 2
    else if (text.startsWith('<?', at)) {
      isXml = true
      end = text.indexOf('?>', at) + 1
    } else if (/^<!doctype/iu.test(text.slice(at, at + 9))) {
      isWebPage = /^<!doctype\s+html/iu.test(text.slice(at, at + 100))
      end = endOfDoctype(text, at)
    } else {
      const name = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/u.exec(text.slice(at, at + 200))?.[1]
      return name === undefined
        ? isWebPage
          ? { name: '', isXml, isWebPage }
          : undefined
        : { name: name.toLowerCase(), isXml, isWebPage }
    }
    if (end < at + 2) return undefined
    at = end + 1
  }
  return undefined
}
