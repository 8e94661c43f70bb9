import type { PDFDocument, PDFObject } from 'mupdf'
import { elementsOf } from './pdf-object.ts'

const numbersIn = (list: PDFObject): Set<number> =>
  new Set(list.isArray() ? elementsOf(list).map((entry) => entry.asIndirect()) : [])

/** Nesting of a condition over layers; deeper ones count as met. */
const DEEPEST = 16

/** Layers that the file turns off on a screen by their use, where it says that uses are to be heeded (ISO 32000-2 §8.11.4.5). */
const turnedOffByUse = (settings: PDFObject): Set<number> => {
  const off = new Set<number>()
  const uses = settings.get('AS')
  for (const use of uses.isArray() ? elementsOf(uses) : []) {
    if (!use.isDictionary()) continue
    const layers = use.get('OCGs')
    if (use.get('Event').asName() !== 'View' || !layers.isArray()) continue
    for (const layer of elementsOf(layers)) {
      if (!layer.isDictionary()) continue
      const state = layer.get('Usage', 'View', 'ViewState')
      if (state.isName() && state.asName() === 'OFF') off.add(layer.asIndirect())
    }
  }
  return off
}

/** Whether a layer of the exhibit is shown when the exhibit is opened: what is hidden there must stay hidden in the dossier. */
export const layerVisibility = (document: PDFDocument): ((sourceNumber: number) => boolean) => {
  const settings = document.getTrailer().get('Root', 'OCProperties', 'D')
  if (!settings.isDictionary()) return () => true
  const on = numbersIn(settings.get('ON'))
  const off = numbersIn(settings.get('OFF'))
  const byUse = turnedOffByUse(settings)
  const isBaseOff = settings.get('BaseState').asName() === 'OFF'
  return (sourceNumber) =>
    !byUse.has(sourceNumber) && (isBaseOff ? on.has(sourceNumber) : !off.has(sourceNumber))
}

/** Whether what is tied to a layer, or to a condition over several, is shown when the exhibit is opened (ISO 32000-2 §8.11.2.2). */
export const shownByLayers = (document: PDFDocument): ((tie: PDFObject) => boolean) => {
  const isVisible = layerVisibility(document)
  const isMet = (part: PDFObject, depth = 0): boolean => {
    if (depth > DEEPEST) return true
    if (!part.isArray()) return !part.isDictionary() || isVisible(part.asIndirect())
    const [operator, ...parts] = elementsOf(part)
    const met = parts.map((one) => isMet(one, depth + 1))
    if (operator?.asName() === 'Not') return met[0] !== true
    return operator?.asName() === 'Or' ? met.includes(true) : !met.includes(false)
  }
  return (tie) => {
    if (!tie.isDictionary()) return true
    if (tie.get('Type').asName() !== 'OCMD') return isVisible(tie.asIndirect())
    if (tie.get('VE').isArray()) return isMet(tie.get('VE'))
    const layers = tie.get('OCGs')
    const shown = (layers.isArray() ? elementsOf(layers) : [layers])
      .filter((layer) => layer.isDictionary())
      .map((layer) => isVisible(layer.asIndirect()))
    if (shown.length === 0) return true
    const policy = tie.get('P').asName()
    if (policy === 'AllOn') return !shown.includes(false)
    if (policy === 'AnyOff') return shown.includes(false)
    if (policy === 'AllOff') return !shown.includes(true)
    return shown.includes(true)
  }
}
