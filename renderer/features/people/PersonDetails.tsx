import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Party, SENSITIVE_PARTY_FIELDS } from '../../../shared/domain/kinds/party.ts'
import { useCountText } from '../../records/people/count-text.ts'
import { HiddenText } from '../../ui/HiddenText.tsx'
import { DateText, DefinitionList, List, ListRow, Section } from '../../ui/index.ts'
import classes from './people.module.css'

interface PartProps {
  readonly party: Party
}

const DateValue = ({ value }: { readonly value: Party['born'] }) => {
  const { t } = useTranslation('people')
  return value === null ? t('notStated') : <DateText value={value} />
}

/** What is no secret. */
export const Details = ({ party }: PartProps) => {
  const { t } = useTranslation('people')
  const countText = useCountText()
  const { sex, standing, died, citizenship, languages, occupation, groupOf } = party
  const isPerson = party.kind === 'person'
  const isGroup = party.kind === 'group'
  return (
    <Section title={t('details')}>
      <DefinitionList
        entries={[
          { term: t('count.title'), value: isGroup ? countText(party) || t('notStated') : null },
          { term: t('field.groupOf'), value: isGroup && groupOf !== '' ? t(`groupOf.${groupOf}`) : null },
          {
            term: t(isPerson ? 'field.bornPerson' : 'field.bornOrganisation'),
            value: isGroup && party.born === null ? null : <DateValue value={party.born} />,
          },
          {
            term: t(isPerson ? 'field.diedPerson' : 'field.diedOrganisation'),
            value: died === null ? null : <DateValue value={died} />,
          },
          { term: t('field.sex'), value: isPerson && sex !== '' ? t(`sex.${sex}`) : null },
          {
            term: t('field.standing'),
            value: !isPerson && !isGroup && standing !== '' ? t(`standing.${standing}`) : null,
          },
          {
            term: t(isPerson ? 'field.citizenship' : 'field.country'),
            value: citizenship && <bdi>{citizenship}</bdi>,
          },
          { term: t('field.languages'), value: languages && <bdi>{languages}</bdi> },
          {
            term: t(isPerson ? 'field.occupation' : 'field.activity'),
            value: occupation && <bdi>{occupation}</bdi>,
          },
        ]}
      />
    </Section>
  )
}

/** What others in the room should not read in passing: each line is shown when asked for. */
export const SensitiveDetails = ({ party }: PartProps) => {
  const { t } = useTranslation('people')
  const labelOf = (field: (typeof SENSITIVE_PARTY_FIELDS)[number]): string =>
    field === 'identityNumber' ? t(party.kind === 'person' ? 'field.iin' : 'field.bin') : t(`field.${field}`)
  const filled = SENSITIVE_PARTY_FIELDS.filter((field) => party[field] !== '')
  return (
    <Section
      title={
        <span className={classes.locked}>
          <IconLock size={16} stroke={1.7} aria-hidden />
          {t('group.sensitive')}
        </span>
      }
    >
      {filled.length === 0 ? (
        <p className={classes.none}>{t('noSensitive')}</p>
      ) : (
        <DefinitionList
          entries={filled.map((field) => ({
            term: labelOf(field),
            value: (
              <HiddenText
                text={party[field]}
                hiddenLabel={t('hidden')}
                showLabel={t('showField', { field: labelOf(field) })}
                hideLabel={t('hideField', { field: labelOf(field) })}
              />
            ),
          }))}
        />
      )}
    </Section>
  )
}

/** All spellings with where each was read. */
export const Names = ({ party }: PartProps) => {
  const { t } = useTranslation('people')
  const title = t(party.kind === 'group' ? 'field.descriptions' : 'field.names')
  const hasOne = party.names.length === 1
  if (hasOne && party.names[0]?.source === '') return null
  return (
    <Section title={title} aside={hasOne ? undefined : party.names.length}>
      <List label={title}>
        {party.names.map(({ text, kind, language, source }) => (
          <ListRow
            key={JSON.stringify([text, kind, language, source])}
            title={<bdi>{text}</bdi>}
            detail={
              <bdi>
                {[t(`nameKind.${kind}`), language === '' ? '' : t(`nameLanguage.${language}`), source]
                  .filter(Boolean)
                  .join(' · ')}
              </bdi>
            }
          />
        ))}
      </List>
    </Section>
  )
}
