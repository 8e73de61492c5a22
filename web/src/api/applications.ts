/** What the pages of applications ask the server for. */
import { queryOptions } from '@tanstack/react-query'
import { answerOf, api, upload } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type ApplicationSummary = components['schemas']['ApplicationSummary']
export type Application = components['schemas']['Application']
export type ApplicationStatus = ApplicationSummary['status']
export type ApplicationEvent = components['schemas']['ApplicationEvent']
export type ApplicationEntry = components['schemas']['ApplicationEntry']
/** What is sent of an entry; what the server answers fits it. */
export type EntryContent = components['schemas']['ApplicationEntryContentInput']
export type EntryKind = EntryContent['kind']
export type BulkOutcome = components['schemas']['BulkOutcome']
export type NewApplication = paths['/api/v1/applications']['post']['requestBody']['content']['application/json']
type MoveBody =
  paths['/api/v1/applications/{applicationId}/moves']['post']['requestBody']['content']['application/json']
type EditBody = paths['/api/v1/applications/{applicationId}']['patch']['requestBody']['content']['application/json']
type BulkBody = paths['/api/v1/applications/bulk']['post']['requestBody']['content']['application/json']

/** Everything about applications is asked for again when one of them changed. */
export const applicationsKey = ['applications'] as const

export const applicationsQuery = (archived: 'no' | 'yes') =>
  queryOptions({
    queryKey: [...applicationsKey, 'list', archived],
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/applications', { params: { query: { archived } } }))).applications,
  })

export const applicationQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...applicationsKey, applicationId],
    queryFn: () => answerOf(api.GET('/api/v1/applications/{applicationId}', { params: { path: { applicationId } } })),
  })

/** The one for a posting, in the archive or not; null where there is none. */
export const applicationOfPostingQuery = (postingId: string) =>
  queryOptions({
    queryKey: [...applicationsKey, 'of-posting', postingId],
    queryFn: async () => {
      const call = api.GET('/api/v1/applications', { params: { query: { postingId, archived: 'both' } } })
      return (await answerOf(call)).applications[0] ?? null
    },
  })

/** What is needed at the moment of applying; it changes with what is kept elsewhere, so it is always asked for. */
export const applyKitQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...applicationsKey, applicationId, 'kit'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/applications/{applicationId}/kit', { params: { path: { applicationId } } })),
  })

export const createApplication = (body: NewApplication) => answerOf(api.POST('/api/v1/applications', { body }))

/** A posting as an application that was saved; asked again it is the one that is there. */
export async function keepPosting(postingId: string): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const call = api.POST('/api/v1/applications', { body: { postingId, status: 'saved' } })
  const { id } = await answerOf(call)
  return { id, isNew: (await call).response.status === 201 }
}

export const editApplication = (applicationId: string, body: EditBody) =>
  answerOf(api.PATCH('/api/v1/applications/{applicationId}', { params: { path: { applicationId } }, body }))

export const deleteApplication = (applicationId: string) =>
  api.DELETE('/api/v1/applications/{applicationId}', { params: { path: { applicationId } } })

export const moveApplication = (applicationId: string, body: Omit<MoveBody, 'documentIds'>) =>
  answerOf(
    api.POST('/api/v1/applications/{applicationId}/moves', {
      params: { path: { applicationId } },
      body: { ...body, documentIds: [] },
    }),
  )

const simplePaths = {
  undo: '/api/v1/applications/{applicationId}/undo',
  archive: '/api/v1/applications/{applicationId}/archive',
  restore: '/api/v1/applications/{applicationId}/restore',
} as const

export const actOnApplication = (applicationId: string, action: keyof typeof simplePaths) =>
  answerOf(api.POST(simplePaths[action], { params: { path: { applicationId } } }))

export const actOnApplications = (body: BulkBody) => answerOf(api.POST('/api/v1/applications/bulk', { body }))

/** Adds an entry, or replaces the one that is named. */
export const saveEntry = (applicationId: string, content: EntryContent, entryId?: string) =>
  entryId === undefined
    ? answerOf(
        api.POST('/api/v1/applications/{applicationId}/entries', {
          params: { path: { applicationId } },
          body: { content },
        }),
      )
    : answerOf(
        api.PUT('/api/v1/applications/{applicationId}/entries/{entryId}', {
          params: { path: { applicationId, entryId } },
          body: { content },
        }),
      )

export const removeEntry = (applicationId: string, entryId: string) =>
  answerOf(
    api.DELETE('/api/v1/applications/{applicationId}/entries/{entryId}', {
      params: { path: { applicationId, entryId } },
    }),
  )

export const sendDocuments = (applicationId: string, documentIds: string[]) =>
  answerOf(
    api.POST('/api/v1/applications/{applicationId}/documents', {
      params: { path: { applicationId } },
      body: { documentIds },
    }),
  )

export const importApplications = (file: File) =>
  upload<components['schemas']['ApplicationImport']>('/api/v1/applications/files', file)
