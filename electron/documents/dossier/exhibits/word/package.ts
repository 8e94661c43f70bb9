import { CONTENT_TYPES_PART, isWordContentTypes } from '../../../../../shared/domain/word-file.ts'
import { folderOf, partName, relationshipsOf, xmlText } from '../../../office/parts.ts'
import { inflateEntry, listZipEntries, type ZipEntry } from '../../../office/zip-entries.ts'
import type { XmlElement } from './element.ts'
import { ElementBudget, xmlTree } from './xml.ts'

export interface PackageLimits {
  readonly wordBytes: number
  readonly wordParts: number
  readonly wordElements: number
}

export interface Relationship {
  /** The last word of its type: `header`, `image`. */
  readonly kind: string
  /** Name of the part, undefined for what lies outside the file: that is never fetched. */
  readonly part: string | undefined
}

export type Relationships = ReadonlyMap<string, Relationship>

/** The parts of a Word file. All that is inflated counts together, and a part that nobody asks for is not. */
export class WordPackage {
  readonly #archive: Uint8Array
  readonly #entries = new Map<string, ZipEntry>()
  #bytesLeft: number
  readonly budget: ElementBudget

  constructor(archive: Uint8Array, limits: PackageLimits) {
    this.#archive = archive
    this.#bytesLeft = limits.wordBytes
    this.budget = new ElementBudget(limits.wordElements)
    for (const entry of listZipEntries(archive, limits.wordParts)) {
      this.#entries.set(partName(entry.name, ''), entry)
    }
  }

  /** Parts that by their ending may be pictures of a kind that few programs read. */
  get rarePictures(): readonly string[] {
    return [...this.#entries.keys()].filter((part) => /\.(?:tiff?|webp|hei[cf]|avif)$/u.test(part))
  }

  bytes(part: string): Uint8Array | undefined {
    const entry = this.#entries.get(part)
    if (entry === undefined) return undefined
    const bytes = inflateEntry(this.#archive, entry, this.#bytesLeft)
    this.#bytesLeft -= bytes.byteLength
    return bytes
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part)
    return bytes === undefined ? undefined : xmlText(bytes)
  }

  tree(part: string | undefined): XmlElement | undefined {
    const text = part === undefined ? undefined : this.text(part)
    return text === undefined ? undefined : xmlTree(text, this.budget)
  }

  relationships(part: string): Relationships {
    const folder = folderOf(part)
    const root = this.tree(relationshipsOf(part))
    const found = new Map<string, Relationship>()
    for (const element of root?.elements ?? []) {
      const id = element.attribute('Id')
      const type = element.attribute('Type')
      const target = element.attribute('Target')
      if (id === undefined || type === undefined || target === undefined) continue
      const isOutside = element.attribute('TargetMode') === 'External'
      found.set(id, {
        kind: type.slice(type.lastIndexOf('/') + 1),
        part: isOutside ? undefined : partName(target, folder),
      })
    }
    return found
  }

  /** The part with the text, whatever its name: by the file's own relationships, else by its content type. */
  get mainPart(): string {
    for (const { kind, part } of this.relationships('').values()) {
      if (kind === 'officeDocument' && part !== undefined && this.#entries.has(part)) return part
    }
    for (const element of this.tree(CONTENT_TYPES_PART.toLowerCase())?.elements ?? []) {
      const part = partName(element.attribute('PartName') ?? '', '')
      const type = element.attribute('ContentType') ?? ''
      if (isWordContentTypes(`"${type}"`) && this.#entries.has(part)) return part
    }
    return 'word/document.xml'
  }
}

/** A list of content types has some KiB. */
const MOST_TYPES_BYTES = 1024 * 1024
const MOST_ENTRIES = 10_000

/** The text of the part that tells the content types of an Office file; empty where there is none that can be read. */
export const contentTypesOf = (archive: Uint8Array): string => {
  try {
    const entry = listZipEntries(archive, MOST_ENTRIES).find(({ name }) => name === CONTENT_TYPES_PART)
    return entry === undefined ? '' : xmlText(inflateEntry(archive, entry, MOST_TYPES_BYTES))
  } catch {
    return ''
  }
}

/** The part of a kind that another part names. */
export const partOfKind = (relationships: Relationships, kind: string): string | undefined =>
  [...relationships.values()].find((it) => it.kind === kind)?.part
