/**
 * The allow-list: which entries of which objects of an exhibit's page travel into the dossier.
 *
 * What is not named here stays behind: actions and scripts, attachments, metadata, private data of programs, thumbnails, structure,
 * references to other files and to the exhibit's own pages and catalogue. Names as in ISO 32000-1.
 */

/**
 * How an entry is copied. `plain`: numbers, names, booleans and arrays of them. `text`: a byte string. `colour`: a colour space.
 * `mask`: a colour key (plain) or a picture, whether or not it says that it is one. Otherwise an object of that kind, an array of such, or a name.
 */
export type Rule = 'plain' | 'text' | 'colour' | 'mask' | KindName

export interface Kind {
  /** Entries that are copied. */
  readonly entries: Readonly<Record<string, Rule>>
  /** Rule for entries with names the exhibit chose itself. */
  readonly any?: Rule
}

const plain = (...keys: string[]): Record<string, 'plain'> =>
  Object.fromEntries(keys.map((key) => [key, 'plain' as const]))

const KINDS = {
  resources: {
    entries: {
      ...plain('ProcSet'),
      ExtGState: 'graphicsStates',
      ColorSpace: 'colours',
      Pattern: 'patterns',
      Shading: 'shadings',
      XObject: 'externals',
      Font: 'fonts',
      Properties: 'properties',
    },
  },
  graphicsStates: { entries: {}, any: 'graphicsState' },
  colours: { entries: {}, any: 'colour' },
  patterns: { entries: {}, any: 'pattern' },
  shadings: { entries: {}, any: 'shading' },
  externals: { entries: {}, any: 'external' },
  fonts: { entries: {}, any: 'font' },
  properties: { entries: {}, any: 'layer' },
  glyphs: { entries: {}, any: 'binary' },

  graphicsState: {
    entries: {
      ...plain('LW', 'LC', 'LJ', 'ML', 'D', 'RI', 'OP', 'op', 'OPM', 'FL', 'SM', 'SA', 'BM', 'CA', 'ca'),
      ...plain('AIS', 'TK'),
      Font: 'font',
      BG: 'function',
      BG2: 'function',
      UCR: 'function',
      UCR2: 'function',
      TR: 'function',
      TR2: 'function',
      SMask: 'softMask',
    },
  },
  softMask: { entries: { ...plain('S', 'BC'), G: 'external', TR: 'function' } },
  function: {
    entries: {
      ...plain('FunctionType', 'Domain', 'Range', 'Size', 'BitsPerSample', 'Order', 'Encode', 'Decode'),
      ...plain('C0', 'C1', 'N', 'Bounds'),
      Functions: 'function',
    },
  },
  colourParameters: { entries: plain('WhitePoint', 'BlackPoint', 'Gamma', 'Matrix', 'Range') },
  colourProfile: {
    entries: { ...plain('N', 'Range'), Alternate: 'colour' },
  },
  pattern: {
    entries: {
      ...plain('PatternType', 'PaintType', 'TilingType', 'BBox', 'XStep', 'YStep', 'Matrix'),
      Resources: 'resources',
      Shading: 'shading',
      ExtGState: 'graphicsState',
    },
  },
  shading: {
    entries: {
      ...plain('ShadingType', 'Background', 'BBox', 'AntiAlias', 'Coords', 'Domain', 'Extend', 'Matrix'),
      ...plain('BitsPerCoordinate', 'BitsPerComponent', 'BitsPerFlag', 'Decode', 'VerticesPerRow'),
      ColorSpace: 'colour',
      Function: 'function',
    },
  },
  external: {
    entries: {
      ...plain('Subtype', 'FormType', 'BBox', 'Matrix', 'Width', 'Height', 'BitsPerComponent', 'Intent'),
      ...plain('ImageMask', 'Decode', 'Interpolate', 'SMaskInData', 'Matte'),
      Resources: 'resources',
      Group: 'group',
      ColorSpace: 'colour',
      Mask: 'mask',
      SMask: 'mask',
      OC: 'layer',
    },
  },
  group: { entries: { ...plain('S', 'I', 'K'), CS: 'colour' } },
  font: {
    entries: {
      ...plain('Type', 'Subtype', 'BaseFont', 'Name', 'FirstChar', 'LastChar', 'Widths', 'FontBBox'),
      ...plain('FontMatrix', 'DW', 'W', 'DW2', 'W2'),
      FontDescriptor: 'fontDescriptor',
      Encoding: 'encoding',
      ToUnicode: 'encoding',
      DescendantFonts: 'font',
      CIDSystemInfo: 'characterCollection',
      CIDToGIDMap: 'binary',
      CharProcs: 'glyphs',
      Resources: 'resources',
    },
  },
  fontDescriptor: {
    entries: {
      ...plain('Type', 'FontName', 'FontStretch', 'FontWeight', 'Flags', 'FontBBox', 'ItalicAngle', 'Ascent'),
      ...plain('Descent', 'Leading', 'CapHeight', 'XHeight', 'StemV', 'StemH', 'AvgWidth', 'MaxWidth'),
      ...plain('MissingWidth'),
      FontFamily: 'text',
      CharSet: 'text',
      CIDSet: 'binary',
      FontFile: 'fontFile',
      FontFile2: 'fontFile',
      FontFile3: 'fontFile',
    },
  },
  fontFile: { entries: plain('Length1', 'Length2', 'Length3', 'Subtype') },
  encoding: {
    entries: {
      ...plain('Type', 'BaseEncoding', 'Differences', 'CMapName', 'WMode'),
      CIDSystemInfo: 'characterCollection',
      UseCMap: 'encoding',
    },
  },
  characterCollection: { entries: { ...plain('Supplement'), Registry: 'text', Ordering: 'text' } },
  decoding: {
    entries: {
      ...plain('Predictor', 'Colors', 'BitsPerComponent', 'Columns', 'EarlyChange', 'K', 'EndOfLine'),
      ...plain('EncodedByteAlign', 'Rows', 'EndOfBlock', 'BlackIs1', 'DamagedRowsBeforeError'),
      ...plain('ColorTransform'),
      JBIG2Globals: 'binary',
    },
  },
  layer: { entries: { ...plain('Type', 'P', 'Intent'), Name: 'text', OCGs: 'layer', VE: 'layer' } },
  binary: { entries: {} },
} as const satisfies Record<string, { entries: Record<string, string>; any?: string }>

export type KindName = keyof typeof KINDS

/** The rules of a kind. */
export const kindOf = (name: KindName): Kind => KINDS[name]
