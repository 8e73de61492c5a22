/** The addresses of the page. Everything but signing in needs a session; each page is loaded when it is first opened. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { Problem } from './api/problem.ts'
import { meQuery } from './api/session.ts'
import { ErrorPage, NotFoundPage } from './pages/error-page.tsx'
import { readSearchAddress } from './pages/postings/search-address.ts'
import { Shell } from './pages/shell/shell.tsx'

interface RouterContext {
  readonly queries: QueryClient
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Outlet })

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // Only a path of this page: an address of elsewhere here would make signing in a way to strangers.
  validateSearch: ({ next }): { readonly next?: string } =>
    typeof next === 'string' && /^\/(?![/\\])/u.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})

const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./pages/set-password.tsx'), 'SetPasswordPage'),
})

const confirmEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirm-email',
  component: lazyRouteComponent(() => import('./pages/confirm-email.tsx'), 'ConfirmEmailPage'),
})

const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery)
    } catch (error) {
      if (error instanceof Problem && error.status === 401)
        throw redirect({ to: '/sign-in', search: { next: location.href } })
      throw error
    }
  },
})

const startRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/start.tsx'), 'StartPage'),
})

export interface MatchesSearch {
  readonly profile?: string
  readonly posting?: string
  readonly filter?: string
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const matchesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/matches',
  validateSearch: (search): MatchesSearch => {
    const [profile, posting, filter] = [textOf(search.profile), textOf(search.posting), textOf(search.filter)]
    return { ...(profile && { profile }), ...(posting && { posting }), ...(filter && { filter }) }
  },
  component: lazyRouteComponent(() => import('./pages/matches.tsx'), 'MatchesPage'),
})

const postingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/postings',
  validateSearch: readSearchAddress,
  component: lazyRouteComponent(() => import('./pages/postings/postings.tsx'), 'PostingsPage'),
})

const postingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/postings/$postingId',
  component: lazyRouteComponent(() => import('./pages/postings/posting.tsx'), 'PostingPage'),
})

const boardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/boards',
  component: lazyRouteComponent(() => import('./pages/boards/boards.tsx'), 'BoardsPage'),
})

const runsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/runs',
  component: lazyRouteComponent(() => import('./pages/runs.tsx'), 'RunsPage'),
})

const runRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/runs/$runId',
  component: lazyRouteComponent(() => import('./pages/run.tsx'), 'RunPage'),
})

const routeTree = rootRoute.addChildren([
  signInRoute,
  setPasswordRoute,
  confirmEmailRoute,
  shellRoute.addChildren([startRoute, matchesRoute, postingsRoute, postingRoute, boardsRoute, runsRoute, runRoute]),
])

export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
