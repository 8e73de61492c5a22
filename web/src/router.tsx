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
import type { SearchAddress } from './pages/postings/search-address.ts'
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

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up.tsx'), 'SignUpPage'),
})

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./pages/forgot-password.tsx'), 'ForgotPasswordPage'),
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
  // What it means is read by the page: the rules weigh too much for every page to load them.
  validateSearch: (search): SearchAddress => search,
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

export interface ApplicationsSearch {
  readonly view?: 'list' | undefined
  readonly archived?: 'yes' | undefined
  readonly filter?: string | undefined
}

const applicationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications',
  validateSearch: ({ view, archived, filter }): ApplicationsSearch => ({
    ...(view === 'list' && { view }),
    ...(archived === 'yes' && { archived }),
    ...(textOf(filter) && { filter: textOf(filter) }),
  }),
  component: lazyRouteComponent(() => import('./pages/applications/applications.tsx'), 'ApplicationsPage'),
})

const applicationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('./pages/applications/application.tsx'), 'ApplicationPage'),
})

const profilesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profiles',
  component: lazyRouteComponent(() => import('./pages/profiles/profiles.tsx'), 'ProfilesPage'),
})

const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profiles/$profileId',
  component: lazyRouteComponent(() => import('./pages/profiles/profile.tsx'), 'ProfilePage'),
})

const storiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profiles/$profileId/stories',
  component: lazyRouteComponent(() => import('./pages/profiles/stories.tsx'), 'StoriesPage'),
})

const wishesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/wishes',
  component: lazyRouteComponent(() => import('./pages/profiles/wishes.tsx'), 'WishesPage'),
})

const answersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/answers',
  component: lazyRouteComponent(() => import('./pages/profiles/answers.tsx'), 'AnswersPage'),
})

const modelSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/models.tsx'), 'ModelSettingsPage'),
})

const securitySettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/security',
  component: lazyRouteComponent(() => import('./pages/settings/security.tsx'), 'SecuritySettingsPage'),
})

const dataSettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/data',
  component: lazyRouteComponent(() => import('./pages/settings/data.tsx'), 'DataSettingsPage'),
})

const adminRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('./pages/admin/admin.tsx'), 'AdminPage'),
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
  signUpRoute,
  forgotPasswordRoute,
  shellRoute.addChildren([
    startRoute,
    matchesRoute,
    postingsRoute,
    postingRoute,
    boardsRoute,
    runsRoute,
    runRoute,
    applicationsRoute,
    applicationRoute,
    profilesRoute,
    profileRoute,
    storiesRoute,
    wishesRoute,
    answersRoute,
    modelSettingsRoute,
    securitySettingsRoute,
    dataSettingsRoute,
    adminRoute,
  ]),
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
