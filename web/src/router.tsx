/** The addresses of the page. Everything but signing in needs a session; each page is loaded when it is first opened. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import { Problem } from './api/problem.ts'
import { meQuery } from './api/session.ts'
import { ErrorPage, NotFoundPage } from './pages/error-page.tsx'
import type { SearchAddress } from './pages/postings/search-address.ts'
import { Door } from './pages/shell/door.tsx'
import { Shell } from './pages/shell/shell.tsx'

interface RouterContext {
  readonly queries: QueryClient
}

const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Outlet })

/** Who is not signed in stands before it. */
const doorRoute = createRoute({ getParentRoute: () => rootRoute, id: 'door', component: Door })

const signInRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/sign-in',
  // Only a path of this page: an address of elsewhere here would make signing in a way to strangers.
  validateSearch: ({ next }): { readonly next?: string } =>
    typeof next === 'string' && /^\/(?![/\\])/u.test(next) ? { next } : {},
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignInPage'),
})

const setPasswordRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./pages/set-password.tsx'), 'SetPasswordPage'),
})

const confirmEmailRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/confirm-email',
  component: lazyRouteComponent(() => import('./pages/confirm-email.tsx'), 'ConfirmEmailPage'),
})

const signUpRoute = createRoute({
  getParentRoute: () => doorRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up.tsx'), 'SignUpPage'),
})

const forgotPasswordRoute = createRoute({
  getParentRoute: () => doorRoute,
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

/** A page within the frame whose address says all of it. */
const pageRoute = <const P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => shellRoute, path, component })

const startRoute = pageRoute(
  '/',
  lazyRouteComponent(() => import('./pages/start.tsx'), 'StartPage'),
)

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

const postingRoute = pageRoute(
  '/postings/$postingId',
  lazyRouteComponent(() => import('./pages/postings/posting.tsx'), 'PostingPage'),
)

const boardsRoute = pageRoute(
  '/boards',
  lazyRouteComponent(() => import('./pages/boards/boards.tsx'), 'BoardsPage'),
)

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

const applicationRoute = pageRoute(
  '/applications/$applicationId',
  lazyRouteComponent(() => import('./pages/applications/application.tsx'), 'ApplicationPage'),
)

const profilesRoute = pageRoute(
  '/profiles',
  lazyRouteComponent(() => import('./pages/profiles/profiles.tsx'), 'ProfilesPage'),
)

const profileRoute = pageRoute(
  '/profiles/$profileId',
  lazyRouteComponent(() => import('./pages/profiles/profile.tsx'), 'ProfilePage'),
)

const storiesRoute = pageRoute(
  '/profiles/$profileId/stories',
  lazyRouteComponent(() => import('./pages/profiles/stories.tsx'), 'StoriesPage'),
)

const wishesRoute = pageRoute(
  '/wishes',
  lazyRouteComponent(() => import('./pages/profiles/wishes.tsx'), 'WishesPage'),
)

const answersRoute = pageRoute(
  '/answers',
  lazyRouteComponent(() => import('./pages/profiles/answers.tsx'), 'AnswersPage'),
)

const modelSettingsRoute = pageRoute(
  '/settings',
  lazyRouteComponent(() => import('./pages/settings/models.tsx'), 'ModelSettingsPage'),
)

const securitySettingsRoute = pageRoute(
  '/settings/security',
  lazyRouteComponent(() => import('./pages/settings/security.tsx'), 'SecuritySettingsPage'),
)

const dataSettingsRoute = pageRoute(
  '/settings/data',
  lazyRouteComponent(() => import('./pages/settings/data.tsx'), 'DataSettingsPage'),
)

const adminRoute = pageRoute(
  '/admin',
  lazyRouteComponent(() => import('./pages/admin/admin.tsx'), 'AdminPage'),
)

const runsRoute = pageRoute(
  '/runs',
  lazyRouteComponent(() => import('./pages/runs.tsx'), 'RunsPage'),
)

const runRoute = pageRoute(
  '/runs/$runId',
  lazyRouteComponent(() => import('./pages/run.tsx'), 'RunPage'),
)

const searchFiguresRoute = pageRoute(
  '/insights',
  lazyRouteComponent(() => import('./pages/insights/search-figures.tsx'), 'SearchFiguresPage'),
)

const skillsGapRoute = pageRoute(
  '/insights/skills',
  lazyRouteComponent(() => import('./pages/insights/skills-gap.tsx'), 'SkillsGapPage'),
)

const marketRoute = pageRoute(
  '/insights/market',
  lazyRouteComponent(() => import('./pages/insights/market.tsx'), 'MarketPage'),
)

const spendingRoute = pageRoute(
  '/insights/spending',
  lazyRouteComponent(() => import('./pages/insights/spending.tsx'), 'SpendingPage'),
)

const documentsRoute = pageRoute(
  '/documents',
  lazyRouteComponent(() => import('./pages/documents/documents.tsx'), 'DocumentsPage'),
)

const documentRoute = pageRoute(
  '/documents/$documentId',
  lazyRouteComponent(() => import('./pages/documents/document.tsx'), 'DocumentPage'),
)

const comparisonRoute = pageRoute(
  '/documents/$documentId/comparison/$otherId',
  lazyRouteComponent(() => import('./pages/documents/comparison.tsx'), 'ComparisonPage'),
)

const nextRoute = pageRoute(
  '/next',
  lazyRouteComponent(() => import('./pages/applications/next.tsx'), 'NextPage'),
)

const mailRoute = pageRoute(
  '/mail',
  lazyRouteComponent(() => import('./pages/applications/mail.tsx'), 'MailPage'),
)

const calendarSettingsRoute = pageRoute(
  '/settings/calendar',
  lazyRouteComponent(() => import('./pages/settings/calendar.tsx'), 'CalendarSettingsPage'),
)

const routeTree = rootRoute.addChildren([
  doorRoute.addChildren([signInRoute, setPasswordRoute, confirmEmailRoute, signUpRoute, forgotPasswordRoute]),
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
    searchFiguresRoute,
    skillsGapRoute,
    marketRoute,
    spendingRoute,
    documentsRoute,
    documentRoute,
    comparisonRoute,
    nextRoute,
    mailRoute,
    calendarSettingsRoute,
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
