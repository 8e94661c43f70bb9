/** Our faces for fonts that a PDF names and does not bring, by the kind of font that pdf.js takes it for. */
const FAMILIES: Readonly<Record<string, string>> = {
  serif: 'Tinos',
  'sans-serif': 'Arimo',
  monospace: 'Cousine',
}

const ADDRESSES = import.meta.glob<string>('../../resources/fonts/stand-in/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** pdf.js calls the fonts that it loaded from a PDF `g_d0_f1` and so on, and what stands in for others by their own names. */
const WITHOUT_FILE = /"(?!g_d)([^"]*)", (serif|sans-serif|monospace)$/u

/** A name says more than the flags of a font, which programs set carelessly. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/times|(?<!sans-)serif/iu, 'Tinos'],
  [/courier|mono|console/iu, 'Cousine'],
  [/arial|helvetica|calibri|tahoma|verdana|segoe/iu, 'Arimo'],
]

/** The font of a drawing instruction, with our face where the PDF brought none. */
export const withStandIn = (font: string): string =>
  font.replace(WITHOUT_FILE, (_, name: string, kind: string) => {
    const family = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? FAMILIES[kind]
    return `"${family ?? ''}", ${kind}`
  })

const faceOf = (address: string, path: string): FontFace => {
  const [, family = '', style = ''] = /([A-Za-z]+)-([A-Za-z]+)\.ttf$/u.exec(path) ?? []
  return new FontFace(family, `url(${JSON.stringify(address)})`, {
    weight: style.startsWith('Bold') ? 'bold' : 'normal',
    style: style.endsWith('Italic') ? 'italic' : 'normal',
  })
}

const loadFaces = async (): Promise<void> => {
  const faces = Object.entries(ADDRESSES).map(([path, address]) => faceOf(address, path))
  for (const face of faces) document.fonts.add(face)
  await Promise.all(faces.map((face) => face.load()))
}

/**
 * Draws fonts that are not embedded in faces of ours, whatever the machine has. pdf.js's own stand-ins for Times and Courier have no
 * Cyrillic and those for Arial no Kazakh letters, so they are not shipped (`tools/pdfjs-files.ts`); then it asks the canvas for a font of the
 * machine, letter by letter and as wide as the PDF says. The faces have to be there before the first page is drawn.
 */
export const useStandInFaces = async (): Promise<void> => {
  const { prototype } = CanvasRenderingContext2D
  const font = Object.getOwnPropertyDescriptor(prototype, 'font')
  if (font?.set !== undefined && font.get !== undefined) {
    const { get, set } = font
    Object.defineProperty(prototype, 'font', {
      ...font,
      get,
      set(this: CanvasRenderingContext2D, value: string) {
        set.call(this, withStandIn(value))
      },
    })
  }
  await loadFaces()
}
