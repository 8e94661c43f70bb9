import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Document, readAsSchema } from '../../../shared/domain/kinds/document.ts'
import { ENCODING_NAMES, TEXT_ENCODINGS } from '../../../shared/text-encoding/encodings.ts'
import { api } from '../../app/api.ts'
import type { ViewerState } from '../../records/viewing/viewer-state.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import styles from './viewer-toolbar.module.css'

interface ReadAsProps {
  readonly document: Document
  readonly reading: ViewerState['reading']
}

/** How the text that is shown was read, and the choice of another encoding, which is kept with the document. */
export const ReadAs = ({ document: { id, readAs }, reading }: ReadAsProps) => {
  const { t } = useTranslation('documents')
  const choose = useMutation(api.documents.readAs.mutationOptions())
  if (reading === undefined) return null
  const encoding = ENCODING_NAMES[reading.encoding]
  const itself = t(reading.isGuessed ? 'readAsGuessed' : 'readAsSaid', { encoding })
  return (
    <div className={styles.group}>
      <NativeSelect
        size="xs"
        aria-label={t('readAs')}
        value={readAs}
        data={[
          { value: '', label: readAs === '' ? itself : t('readAsAgain') },
          ...TEXT_ENCODINGS.map((value) => ({ value, label: t(`encoding_${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => choose.mutate({ id, readAs: readAsSchema.parse(value) })}
      />
      {reading.badBytes > 0 && <span role="status">{t('badBytes', { count: reading.badBytes })}</span>}
      <ErrorNotice error={choose.error} />
    </div>
  )
}
