/** Part names are compared without regard to case, begin at the root and may go up (ECMA-376 part 2, 6.2 and 6.4). */
export const partName = (target: string, folder: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/u)) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}

/** The folder of a part, with the slash at its end. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** The part that tells what another one names. */
export const relationshipsOf = (part: string): string => {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

/** The text of a part: UTF-8, or UTF-16 with its mark (ECMA-376 part 2, 10.1.3). */
export const xmlText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
