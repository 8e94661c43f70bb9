const LONGEST_FIGURE = 40

/** Whether a cell is a number, a day or a time and nothing more, as lines have them and headings do not. */
export const isFigure = (cell: string): boolean =>
  cell.length <= LONGEST_FIGURE && /^\s*[\d.,:/-]*\d[\d\s.,:/%-]*$/u.test(cell)
