/**
 * Content types of the main part of a Word file (ECMA-376 part 1, 11.3.10; MS-OFFMACRO2 2.2): documents and templates, with
 * macros or without. The part itself may have any name: Word for the web calls it `document2.xml`.
 */
const MAIN_TYPE =
  /["']application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate)\.main)\+xml["']/iu

/** Name of the part of an Office file that tells the kinds of all others (ECMA-376 part 2, 10.1.2). */
export const CONTENT_TYPES_PART = '[Content_Types].xml'

/** Whether the list of content types is that of a Word file. @param contentTypes text of `[Content_Types].xml` */
export const isWordContentTypes = (contentTypes: string): boolean => MAIN_TYPE.test(contentTypes)
