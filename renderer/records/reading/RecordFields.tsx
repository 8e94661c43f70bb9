import { useTranslation } from 'react-i18next'
import { LABEL_SUBJECTS } from '../../actions/action.ts'
import { TextLink } from '../../app/links.tsx'
import { languageOf } from '../../i18n/index.ts'
import { HiddenText } from '../../ui/HiddenText.tsx'
import { DefinitionList } from '../../ui/index.ts'
import { useCaseFile } from '../case-file/case-file-context.ts'
import type { RecordName } from '../history-slot.tsx'
import { pageOf } from '../names/record-address.ts'
import { recordIn } from '../names/title-in-case.ts'
import { useTitleText } from '../names/use-title-text.ts'
import classes from './Pane.module.css'
import { usePane } from './pane-context.tsx'
import { fieldsSaid, namesFor, type SaidField, type SaidValue } from './record-lines.ts'

/** A value that names a record leads to it: people and documents have pages, others are read here. */
const Value = ({ value: { text, names } }: { readonly value: SaidValue }) => {
  const file = useCaseFile()
  const pane = usePane()
  if (names === undefined || recordIn(file, names.subject, names.id) === undefined) return <bdi>{text}</bdi>
  const page = pageOf(names)
  if (page !== undefined) {
    return (
      <TextLink {...page}>
        <bdi>{text}</bdi>
      </TextLink>
    )
  }
  return (
    <button type="button" className={classes.follow} onClick={() => pane?.follow(names)}>
      <bdi>{text}</bdi>
    </button>
  )
}

const Values = ({ field: { label, values, isHidden } }: { readonly field: SaidField }) => {
  const { t } = useTranslation('people')
  if (isHidden) {
    return (
      <HiddenText
        text={values.map(({ text }) => text).join('\n')}
        hiddenLabel={t('hidden')}
        showLabel={t('showField', { field: label })}
        hideLabel={t('hideField', { field: label })}
      />
    )
  }
  return values.map((value) => (
    <span key={`${value.names?.id ?? ''} ${value.text}`} className={classes.value}>
      <Value value={value} />
    </span>
  ))
}

/** All that is entered of a record of any kind, in the words of its form. */
export const RecordFields = ({ of, record }: { readonly of: RecordName; readonly record: object }) => {
  const { t, i18n } = useTranslation(LABEL_SUBJECTS)
  const file = useCaseFile()
  const titleText = useTitleText()
  const said = { subject: of.subject, record }
  const voice = { t, language: languageOf(i18n.language), names: namesFor(file, said, titleText) }
  const fields = fieldsSaid({ ...said, voice })
  if (fields.length === 0) return <p className={classes.none}>{t('records:reading.nothing')}</p>
  return (
    <DefinitionList
      entries={fields.map((field) => ({ term: field.label, value: <Values field={field} /> }))}
    />
  )
}
