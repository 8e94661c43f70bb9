declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  /** Makes the library with a memory of its own; its WASM is inside the file. */
  const start: () => import('../../../../../shared/pictures/heif.ts').Heif
  export default start
}
