import type { PDFDocument, PDFObject } from 'mupdf'
import { elementsOf } from './pdf-object.ts'

const numbersIn = (list: PDFObject): Set<number> =>
  new Set(list.isArray() ? elementsOf(list).map((entry) => entry.asIndirect()) : [])

/** Whether a layer of the exhibit is shown when the exhibit is opened: what is hidden there must stay hidden in the dossier. */
export const layerVisibility = (document: PDFDocument): ((sourceNumber: number) => boolean) => {
  const settings = document.getTrailer().get('Root', 'OCProperties', 'D')
  if (!settings.isDictionary()) return () => true
  const on = numbersIn(settings.get('ON'))
  const off = numbersIn(settings.get('OFF'))
  const isBaseOff = settings.get('BaseState').asName() === 'OFF'
  return (sourceNumber) => (isBaseOff ? on.has(sourceNumber) : !off.has(sourceNumber))
}
