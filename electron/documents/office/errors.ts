/** A part of an office file, or its archive, does not hold to its form. */
export class OfficeFileBroken extends Error {}

/** Something in an office file is more than may be opened. */
export class OfficeFileTooLarge extends Error {}
