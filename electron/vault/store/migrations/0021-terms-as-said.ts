import { defineMigration } from './chain.ts'

/** How long a measure was said to last, beside the last day that its order names. */
export const termsAsSaid = defineMigration({
  version: 21,
  name: 'terms-as-said',
  up: (write) =>
    write.exec(`
      ALTER TABLE restraint ADD COLUMN term_months INTEGER;
      ALTER TABLE restraint ADD COLUMN term_days INTEGER;
      ALTER TABLE restraint ADD COLUMN term_hours INTEGER`),
})
