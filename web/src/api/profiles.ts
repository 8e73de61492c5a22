/** What the pages of profiles, wishes, answers and stories ask the server for. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, upload } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type Fact = components['schemas']['Fact']
export type FactKind = Fact['kind']
type EditsBody = paths['/api/v1/profiles/{profileId}/edits']['post']['requestBody']['content']['application/json']
export type FactEdit = EditsBody['edits'][number]
export type ComparedImport = components['schemas']['ComparedImport']
export type ComparedFact = ComparedImport['sections'][number]['items'][number]
export type CareerWishes = components['schemas']['CareerWishes']
export type CareerWishesInput = components['schemas']['CareerWishesInput']
export type KeptAnswer = components['schemas']['KeptAnswer']
export type Story = components['schemas']['Story']
export type StoryDraft = components['schemas']['StoryDraft']

const at = (profileId: string) => ({ params: { path: { profileId } } })

export const editProfile = (profileId: string, body: EditsBody) =>
  answerOf(api.POST('/api/v1/profiles/{profileId}/edits', { ...at(profileId), body }))

export const undoProfile = (profileId: string) => answerOf(api.POST('/api/v1/profiles/{profileId}/undo', at(profileId)))

export const nameProfile = (profileId: string, name: string) =>
  answerOf(api.PATCH('/api/v1/profiles/{profileId}', { ...at(profileId), body: { name } }))

export const removeProfile = (profileId: string) => api.DELETE('/api/v1/profiles/{profileId}', at(profileId))

/** @param copyOf the profile to begin from; null: an empty one */
export const createProfile = (name: string, copyOf: string | null) =>
  answerOf(api.POST('/api/v1/profiles/blank', { body: { name, copyOf } }))

export const versionsQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['profiles', profileId, 'versions'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/profiles/{profileId}/versions', at(profileId)))).versions,
  })

/** The facts as they were imported, before any edit. */
export const firstVersionQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['profiles', profileId, 'versions', 1],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/profiles/{profileId}/versions/{number}', { params: { path: { profileId, number: 1 } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const restoreVersion = (profileId: string, number: number) =>
  answerOf(
    api.POST('/api/v1/profiles/{profileId}/versions/{number}/restore', { params: { path: { profileId, number } } }),
  )

export const compareFile = (profileId: string, file: File) =>
  upload<ComparedImport>(`/api/v1/profiles/${profileId}/imports`, file)

export const readFileAgain = (profileId: string) =>
  answerOf(api.POST('/api/v1/profiles/{profileId}/second-readings', at(profileId)))

export const acceptImport = (profileId: string, { id, version }: ComparedImport, keys: string[]) =>
  answerOf(
    api.POST('/api/v1/profiles/{profileId}/imports/{importId}/acceptance', {
      params: { path: { profileId, importId: id } },
      body: { version, keys },
    }),
  )

export const wishesQuery = queryOptions({
  queryKey: ['wishes'],
  queryFn: () => answerOf(api.GET('/api/v1/wishes')),
})

export const replaceWishes = (body: CareerWishesInput) => answerOf(api.PUT('/api/v1/wishes', { body }))

export const answersQuery = queryOptions({
  queryKey: ['answers'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/answers'))).answers,
})

interface AnswerBody {
  readonly question: string
  readonly answer: string
  readonly sensitive: boolean
}

/** Keeps a new answer, or replaces the one that is named. */
export const saveAnswer = (body: AnswerBody, answerId?: string) =>
  answerId === undefined
    ? answerOf(api.POST('/api/v1/answers', { body }))
    : answerOf(api.PUT('/api/v1/answers/{answerId}', { params: { path: { answerId } }, body }))

export const removeAnswer = (answerId: string) =>
  api.DELETE('/api/v1/answers/{answerId}', { params: { path: { answerId } } })

export const storiesQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['profiles', profileId, 'stories'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/profiles/{profileId}/stories', at(profileId)))).stories,
  })

export const storySuggestionsQuery = (profileId: string) =>
  queryOptions({
    queryKey: ['profiles', profileId, 'stories', 'suggestions'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/profiles/{profileId}/stories/suggestions', at(profileId)))).suggestions,
  })

/** Keeps a new story, or replaces the one that is named. */
export const saveStory = (profileId: string, body: components['schemas']['StoryDraftInput'], storyId?: string) =>
  storyId === undefined
    ? answerOf(api.POST('/api/v1/profiles/{profileId}/stories', { ...at(profileId), body }))
    : answerOf(
        api.PUT('/api/v1/profiles/{profileId}/stories/{storyId}', { params: { path: { profileId, storyId } }, body }),
      )

export const removeStory = (profileId: string, storyId: string) =>
  api.DELETE('/api/v1/profiles/{profileId}/stories/{storyId}', { params: { path: { profileId, storyId } } })
