import { useTranslation } from 'react-i18next'
import type { RoleConflict } from '../../../../shared/domain/case/role-conflicts.ts'

interface RoleConflictTextProps {
  readonly name: string
  readonly conflict: RoleConflict
}

/** Two roles of one person that do not go together, in a sentence. */
export const RoleConflictText = ({ name, conflict }: RoleConflictTextProps) => {
  const { t } = useTranslation('cases')
  return (
    <>
      <bdi>{name}</bdi>
      {': '}
      {t('conflict.pair', { one: t(`role.${conflict.one}`), other: t(`role.${conflict.other}`) })}
    </>
  )
}
