import type { RestraintKind } from '../../../../shared/domain/kinds/restraint.ts'

/** How a measure is filled in the strip: all but the light ones take liberty away. */
export const LOOK_OF: Readonly<Record<RestraintKind, 'dark' | 'full' | 'hatched' | 'light'>> = {
  detention: 'dark',
  custody: 'full',
  'house-arrest': 'hatched',
  bail: 'light',
  'travel-ban': 'light',
  'personal-guarantee': 'light',
  'administrative-arrest': 'full',
  supervision: 'light',
  'medical-placement': 'hatched',
  other: 'light',
}
