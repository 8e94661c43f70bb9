const MIB = 1024 * 1024

/** What one table that comes in may cost; its rows and columns are capped in `shared/domain/table-import.ts`. */
export const TABLE_LIMITS = Object.freeze({
  /** The file as it lies on the disk. */
  fileBytes: 64 * MIB,
  /** All parts of a workbook that are read, after inflating. */
  inflatedBytes: 128 * MIB,
  /** Entries of a workbook's archive: one with a hundred sheets has some three hundred. */
  zipEntries: 5_000,
  /** UTF-16 units of all cells: one long shared text may stand in every cell of a workbook. */
  characters: 48 * MIB,
})

/** A table as pages is for reading: beyond this it is a book nobody reads, and takes minutes to set. */
export const MAX_PRINTED_ROWS = 10_000
