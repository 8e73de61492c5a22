/** Starts the page. */
import { MutationCache, notifyManager, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Problem, Unreachable } from './api/problem.ts'
import { meQuery } from './api/session.ts'
import { LanguageProvider, loadPreferredLanguage } from './messages/messages.tsx'
import { createAppRouter } from './router.tsx'
import { applyKeptScheme } from './ui/scheme.ts'
import { ToastProvider } from './ui/toast.tsx'
import './styles.css'

applyKeptScheme()

/** A session that ended while the page was open: whoever signs in again comes back to where they were. */
function askWhoItIs(error: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401 || location.pathname === '/sign-in') return
  queries.removeQueries({ queryKey: meQuery.queryKey })
  void router.navigate({ to: '/sign-in', search: { next: location.pathname + location.search } })
}

// As soon as the work at hand is done, not a timer later: a button that sends is off before a second click reaches it.
notifyManager.setScheduler(queueMicrotask)

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoItIs }),
  mutationCache: new MutationCache({ onError: askWhoItIs }),
  defaultOptions: {
    // What the server refused it refuses again; what did not reach it may.
    // Without a network at all it is asked too, and says that nothing answers: waiting in silence looks like a broken page.
    queries: {
      retry: (count, error) => error instanceof Unreachable && count < 3,
      staleTime: 5_000,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
const router = createAppRouter(queries)
const root = document.getElementById('app')
if (root === null) throw new Error('The page has no element to show itself in.')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider first={await loadPreferredLanguage()}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
