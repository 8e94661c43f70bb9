import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { ButtonLink } from './links.tsx'

export const NotFoundPage = () => {
  const { t } = useTranslation()
  return (
    <Page title={t('notFoundPage.title')} lead={t('notFoundPage.text')}>
      <div>
        <ButtonLink to="/today" variant="default">
          {t('notFoundPage.action')}
        </ButtonLink>
      </div>
    </Page>
  )
}

/** In place of a page that failed while it was drawn; the shell around it goes on working. */
export const PageBroke = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation()
  return (
    <Page title={t('pageBroke.title')} lead={t('pageBroke.text')}>
      <ErrorNotice error={error} />
    </Page>
  )
}
