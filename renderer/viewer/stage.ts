import type { FromViewer, ToViewer } from '../../shared/port/viewer-messages.ts'

export type Zoom = Extract<ToViewer, { kind: 'zoom' }>['to']
export type Direction = Extract<ToViewer, { kind: 'find' }>['direction']
export type Say = (message: FromViewer) => void

/** What the frame asks of whichever way of showing fits the document. */
export interface Stage {
  zoom(to: Zoom): void
  rotate(): void
  go(page: number): void
  find(text: string, direction: Direction): void
  password(text: string): void
}

/** Steps of the zoom keys, as factors of the natural size. */
export const ZOOM_STEP = 1.2
export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 8

/** The next zoom factor, kept within what a screen and its memory bear. */
export const steppedZoom = (zoom: number, to: 'in' | 'out'): number =>
  Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, to === 'in' ? zoom * ZOOM_STEP : zoom / ZOOM_STEP))
