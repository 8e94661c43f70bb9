import { type LinkProps, useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to a page or a form in it. */
export const useGo = () => {
  const navigate = useNavigate()
  const router = useRouter()
  return useCallback(
    async (address: LinkProps): Promise<void> => {
      // Its form was opened from here and closed since: an address that does not change would not open it again.
      if (router.buildLocation(address).href === router.state.location.href)
        await navigate({ to: '.', search: ({ open: _closed, ...rest }) => rest, replace: true })
      await navigate(address)
    },
    [navigate, router],
  )
}
