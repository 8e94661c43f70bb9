/** A PDF written by hand: objects by number, as syntax. */
export interface RawObject {
  readonly number: number
  readonly dictionary: string
  readonly stream?: string | Uint8Array
}

/** Puts objects into a file with a correct table of their places. Object 1 is the catalogue. */
export const rawPdf = (objects: readonly RawObject[], trailer = ''): Uint8Array => {
  const pieces: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  const places = new Map<number, number>()
  let size = pieces[0]?.byteLength ?? 0
  const add = (piece: Uint8Array): void => {
    pieces.push(piece)
    size += piece.byteLength
  }
  for (const { number, dictionary, stream } of objects) {
    places.set(number, size)
    if (stream === undefined) {
      add(Buffer.from(`${number} 0 obj\n<<${dictionary}>>\nendobj\n`, 'latin1'))
      continue
    }
    const bytes = typeof stream === 'string' ? Buffer.from(stream, 'latin1') : stream
    add(Buffer.from(`${number} 0 obj\n<<${dictionary}/Length ${bytes.byteLength}>>\nstream\n`, 'latin1'))
    add(bytes)
    add(Buffer.from('\nendstream\nendobj\n'))
  }
  const count = Math.max(...objects.map(({ number }) => number)) + 1
  const start = size
  const lines = Array.from({ length: count }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  add(
    Buffer.from(
      `xref\n0 ${count}\n${lines.join('')}trailer\n<</Size ${count}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(pieces))
}

/** Catalogue, page tree and pages around drawing instructions in plain Helvetica. Object numbers from 10 on are free. */
export const simplePages = (
  contents: readonly (string | Uint8Array)[],
  entries = '',
  contentEntries = '',
): RawObject[] => [
  { number: 1, dictionary: '/Type/Catalog/Pages 2 0 R' },
  {
    number: 2,
    dictionary: `/Type/Pages/Count ${contents.length}/Kids[${contents.map((_, index) => `${100 + index * 2} 0 R`).join(' ')}]`,
  },
  { number: 3, dictionary: '/Type/Font/Subtype/Type1/BaseFont/Helvetica' },
  ...contents.flatMap((content, index) => [
    {
      number: 100 + index * 2,
      dictionary: `/Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F 3 0 R>>>>/Contents ${101 + index * 2} 0 R${entries}`,
    },
    { number: 101 + index * 2, dictionary: contentEntries, stream: content },
  ]),
]

export const drawText = (text: string): string => `BT /F 14 Tf 20 150 Td (${text}) Tj ET`
