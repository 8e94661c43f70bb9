/**
 * What people put on a page of a PDF, by the kind of annotation (ISO 32000-2 §12.5.6.2): listed by the viewer, printed after an exhibit.
 * Links, form fields and the windows of comments are none.
 */
export const PDF_MARKS: ReadonlySet<string> = new Set([
  'Text',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
  'FileAttachment',
  'Sound',
  'Redact',
])
