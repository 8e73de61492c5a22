/** What the pages of documents ask the server for: versions that never change, their pages, and comparisons. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api, upload } from './client.ts'
import type { components, paths } from './schema.d.ts'

export type StoredDocument = components['schemas']['Document']
export type WholeDocument = components['schemas']['WholeDocument']
export type ParseReport = components['schemas']['ParseReport']
export type ComparedStatement = components['schemas']['DocumentComparison']['statements'][number]
export type DocumentPart = StoredDocument['part']
export type DocumentWish =
  paths['/api/v1/profiles/{profileId}/documents']['post']['requestBody']['content']['application/json']

/** All documents, whatever they were made of, are asked for again when one is added. */
export const documentsKey = ['documents'] as const

export const allDocumentsQuery = infiniteQueryOptions({
  queryKey: [...documentsKey, 'list'],
  queryFn: ({ pageParam }) =>
    answerOf(api.GET('/api/v1/documents', { params: { query: pageParam === null ? {} : { before: pageParam } } })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
})

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: [...documentsKey, documentId],
    queryFn: () => answerOf(api.GET('/api/v1/documents/{documentId}', { params: { path: { documentId } } })),
    // It never changes under its id.
    staleTime: Number.POSITIVE_INFINITY,
  })

export const comparisonQuery = (documentId: string, otherId: string) =>
  queryOptions({
    queryKey: [...documentsKey, documentId, 'comparison', otherId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/documents/{documentId}/comparison/{otherId}', { params: { path: { documentId, otherId } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const templatesQuery = queryOptions({
  queryKey: ['document-templates'],
  queryFn: () => answerOf(api.GET('/api/v1/document-templates')),
  staleTime: Number.POSITIVE_INFINITY,
})

export const makeDocument = (profileId: string, body: DocumentWish) =>
  answerOf(api.POST('/api/v1/profiles/{profileId}/documents', { params: { path: { profileId } }, body }))

export const attachDocument = (profileId: string, part: DocumentPart, file: File) =>
  upload<WholeDocument>(`/api/v1/profiles/${profileId}/documents/uploads?part=${part}`, file)

export const contentOf = (documentId: string): string => `/api/v1/documents/${documentId}/content`

/** @param page from 1 @param widthPx of the picture */
export const pageImageOf = (documentId: string, page: number, widthPx: number): string =>
  `/api/v1/documents/${documentId}/pages/${page}?width=${widthPx}`

/** The first page as a profile would look with these wishes; nothing is kept. */
export const previewImageOf = (profileId: string, { template, paper, pages }: DocumentWish, widthPx: number): string =>
  `/api/v1/profiles/${profileId}/resume/pages/1?${new URLSearchParams({
    ...(template && { template }),
    ...(paper && { paper }),
    ...(pages && { pages }),
    width: String(widthPx),
  })}`
