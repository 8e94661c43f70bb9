import './shrink-bitmaps.ts'
import './left-out.ts'
import 'pdfjs-dist/build/pdf.worker.mjs'
