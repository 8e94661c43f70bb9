import { defineMigration } from './chain.ts'

/** Every file was a case; from now on one can be a context: a law, a campaign, a list. */
export const contextFiles = defineMigration({
  version: 17,
  name: 'context-files',
  up: (write) =>
    write.exec(`
ALTER TABLE case_file ADD COLUMN nature TEXT NOT NULL DEFAULT 'case';
ALTER TABLE case_file ADD COLUMN context_kind TEXT NOT NULL DEFAULT '';`),
})
