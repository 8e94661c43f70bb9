/** Said by the worker beside what pdf.js says, which ignores it: a picture of a page is not drawn. */
export const LEFT_OUT_NOTICE = 'sandyq:picture-left-out'
