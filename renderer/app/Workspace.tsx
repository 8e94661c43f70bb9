import { Notifications, notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ActionsProvider } from '../actions/actions.tsx'
import { LawsProvider } from '../records/LawsProvider.tsx'
import { ListViewsProvider } from '../records/list/list-views.tsx'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './routes.tsx'
import { useIdleTouch } from './use-idle-touch.ts'

/**
 * Everything that shows what is in the vault. It is mounted when a vault opens and thrown away when it locks: with it go the
 * query cache, the history, the dialogs and every element of the document that showed a case.
 */
export const Workspace = () => {
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(createAppRouter)
  useIdleTouch()

  useEffect(
    () => () => {
      queryClient.clear()
      // The messages live in a store of the library's own, beside the tree that goes away.
      notifications.clean()
    },
    [queryClient],
  )

  return (
    <QueryClientProvider client={queryClient}>
      <ActionsProvider>
        {/* Away from the corner where a form beside a list has its buttons. */}
        <Notifications position="bottom-center" autoClose={6_000} />
        <ListViewsProvider>
          <LawsProvider>
            <RouterProvider router={router} />
          </LawsProvider>
        </ListViewsProvider>
      </ActionsProvider>
    </QueryClientProvider>
  )
}
