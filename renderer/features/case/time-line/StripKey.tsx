import { useTranslation } from 'react-i18next'
import type { RestraintKind } from '../../../../shared/domain/kinds/restraint.ts'
import { LOOK_OF } from '../restraints/restraint-look.ts'
import classes from './StripKey.module.css'

interface StripKeyProps {
  readonly kinds: readonly RestraintKind[]
  readonly hasStays?: boolean
  /** A part of what is drawn is only possible. */
  readonly hasPossible?: boolean
  readonly hasClock?: boolean
}

/** What the fillings of the strips mean, for those that occur. */
export const StripKey = ({
  kinds,
  hasStays = false,
  hasPossible = false,
  hasClock = false,
}: StripKeyProps) => {
  const { t } = useTranslation('cases')
  return (
    <ul className={classes.key} aria-label={t('strip.key')}>
      {[...Map.groupBy(kinds, (kind) => LOOK_OF[kind])].map(([look, alike]) => (
        <li key={look} className={classes.entry}>
          <span className={classes.swatch} data-look={look} aria-hidden="true" />
          {alike.map((kind) => t(`restraintKind.${kind}`)).join(', ')}
        </li>
      ))}
      {hasStays ? (
        <li className={classes.entry}>
          <span className={classes.swatch} data-look="light" aria-hidden="true" />
          {t('strip.stay')}
        </li>
      ) : null}
      {hasPossible ? (
        <li className={classes.entry}>
          <span className={classes.possible} aria-hidden="true" />
          {t('strip.possible')}
        </li>
      ) : null}
      <li className={classes.entry}>
        <span className={classes.joint} aria-hidden="true" />
        {t('strip.joint')}
      </li>
      <li className={classes.entry}>
        <span className={classes.dot} aria-hidden="true" />
        {t('strip.hearing')}
      </li>
      {hasClock ? (
        <>
          <li className={classes.entry}>
            <span className={classes.motion} aria-hidden="true" />
            {t('clock.keyMotion')}
          </li>
          <li className={classes.entry}>
            <span className={classes.limit} aria-hidden="true" />
            {t('clock.keyLimit')}
          </li>
        </>
      ) : null}
    </ul>
  )
}
