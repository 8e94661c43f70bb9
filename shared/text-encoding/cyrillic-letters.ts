/** The letters of Russian, Kazakh and Ukrainian in lower case; the rows and columns of `LETTER_PAIRS` after the first, which stands for what is no letter. */
export const CYRILLIC_LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһієїґ'
