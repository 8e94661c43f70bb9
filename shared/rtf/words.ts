/** Groups whose text is not of the page: tables of fonts and styles, pictures, embedded objects, what a program notes for itself (RTF 1.9.1). */
export const SKIPPED_GROUPS: ReadonlySet<string> = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'objdata',
  'objclass',
  'objname',
  'fldinst',
  'datafield',
  'filetbl',
  'revtbl',
  'listtable',
  'listoverridetable',
  'pn',
  'nonesttables',
  'nonshppict',
  'shprslt',
  'sp',
  'themedata',
  'colorschememapping',
  'latentstyles',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'bkmkstart',
  'bkmkend',
  'xe',
  'tc',
  'tcn',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
])

/** Groups that say of themselves that a reader who does not know them may skip them, and that hold text of the page. */
export const SHOWN_GROUPS: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'shppict', 'footnote', 'ud'])

/** Groups that stand for themselves: a new line before and after. */
export const OWN_LINES: ReadonlySet<string> = new Set([
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'shptxt',
  'annotation',
])

/** What a control word stands for in the text. */
export const LETTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  softline: '\n',
  row: '\n',
  nestrow: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
}

/** What a control symbol stands for: a blank or a hyphen that does not break, itself. A soft hyphen stands for nothing. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '\u2011',
  '\n': '\n',
  '\r': '\n',
  '{': '{',
  '}': '}',
  '\\': '\\',
}
