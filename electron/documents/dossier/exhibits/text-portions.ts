/** Letters that are set at once: about fifty pages. */
const PORTION = 150_000

/** A long text in portions, each but the last ended by a line end where there is one; nothing is added or lost. */
export const portionsOf = (text: string): string[] => {
  const portions: string[] = []
  let at = 0
  while (text.length - at > PORTION) {
    const lineEnd = text.lastIndexOf('\n', at + PORTION)
    const isHighSurrogate = (text.charCodeAt(at + PORTION - 1) & 0xfc00) === 0xd800
    const end = lineEnd > at ? lineEnd + 1 : at + PORTION - (isHighSurrogate ? 1 : 0)
    portions.push(text.slice(at, end))
    at = end
  }
  portions.push(text.slice(at))
  return portions
}
