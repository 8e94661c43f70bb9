import type { Plugin } from 'vite'

const BY_PIXELS = 'w * h > maxImageSize'

/** One byte of a picture in black and white is eight pixels; in colour a pixel is four bytes once it is unpacked. */
const BY_WEIGHT =
  'w * h * (dict.get("BPC", "BitsPerComponent") === 1 || dict.get("IM", "ImageMask") === true ? 1 : 5) > maxImageSize'

/**
 * Has pdf.js weigh a picture before it unpacks it. It only counts pixels, so that a limit for pictures in colour refused every large scan in
 * black and white. The build fails where a new version of pdf.js has another line.
 */
export const pdfjsPictureLimit = (): Plugin => ({
  name: 'sandyq:pdfjs-picture-limit',
  transform(code, id) {
    if (!/pdf\.worker\.mjs$/u.test(id)) return undefined
    if (code.split(BY_PIXELS).length !== 2) throw new Error('pdf.js judges the size of pictures otherwise')
    return { code: code.replace(BY_PIXELS, BY_WEIGHT), map: null }
  },
})
