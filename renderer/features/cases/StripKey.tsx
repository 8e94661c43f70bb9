import { useTranslation } from 'react-i18next'
import type { RestraintKind } from '../../../shared/domain/restraint.ts'
import { LOOK_OF } from './restraint-look.ts'
import classes from './StripKey.module.css'

/** What the fillings of the strips mean, for those that occur. */
export const StripKey = ({ kinds }: { readonly kinds: readonly RestraintKind[] }) => {
  const { t } = useTranslation('cases')
  return (
    <ul className={classes.key} aria-label={t('strip.key')}>
      {kinds.map((kind) => (
        <li key={kind} className={classes.entry}>
          <span className={classes.swatch} data-look={LOOK_OF[kind]} aria-hidden="true" />
          {t(`restraintKind.${kind}`)}
        </li>
      ))}
      <li className={classes.entry}>
        <span className={classes.dot} aria-hidden="true" />
        {t('strip.hearing')}
      </li>
    </ul>
  )
}
