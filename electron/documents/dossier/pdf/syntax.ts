/** Writing of PDF's basic objects (ISO 32000-1, 7.3). */

/** A number without exponent, at most five decimals: enough for a thousandth of a point on any page. */
export const pdfNumber = (value: number): string => {
  if (!Number.isFinite(value)) return '0'
  const text = value.toFixed(5).replace(/\.?0+$/u, '')
  return text === '-0' ? '0' : text
}

export const pdfArray = (values: readonly number[]): string => `[${values.map(pdfNumber).join(' ')}]`

/** A name; bytes that are not regular characters are written as `#xx`. */
export const pdfName = (name: string): string => {
  const bytes = Buffer.from(name, 'utf8')
  let text = '/'
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    text += /[A-Za-z0-9_.+*-]/u.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`
  }
  return text
}

/** Text that people read (titles, bookmarks), as UTF-16BE with a byte order mark. */
export const pdfText = (text: string): string => {
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return `<${utf16.toString('hex')}>`
}

export const pdfHex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`

export const pdfReference = (objectNumber: number): string => `${objectNumber} 0 R`
