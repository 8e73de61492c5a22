/** Documents and exports: what is asked of them by their owner and by others. */
import { resumeOf } from '../../harness/world.ts'
import { type Cases, everybody, get, type Places, post, upload } from './case.ts'

const profileOf = ({ ana }: Places): string => `/api/v1/profiles/${ana.profileId}`
const hers = ({ ana }: Places): string => `/api/v1/documents/${ana.documentId}`

/** A PDF of hers, whose pages can be drawn. */
async function pdfOf(places: Places): Promise<string> {
  const answer = await places.application.send(
    places.ana.person,
    post(`${profileOf(places)}/documents`, { format: 'pdf' }),
  )
  if (answer.status !== 201) throw new Error(answer.text)
  return `/api/v1/documents/${(answer.json as { id: string }).id}`
}

export const documentCases: Cases = {
  'GET /api/v1/document-templates': everybody('/api/v1/document-templates'),
  'GET /api/v1/profiles/{profileId}/resume': { owner: (places) => get(`${profileOf(places)}/resume?format=txt`) },
  'GET /api/v1/profiles/{profileId}/resume/report': {
    owner: (places) => get(`${profileOf(places)}/resume/report?format=txt`),
  },
  'GET /api/v1/profiles/{profileId}/resume/pages/{page}': {
    owner: (places) => get(`${profileOf(places)}/resume/pages/1?width=100`),
  },
  'POST /api/v1/profiles/{profileId}/documents': {
    owner: (places) => post(`${profileOf(places)}/documents`, { format: 'txt' }),
  },
  'POST /api/v1/profiles/{profileId}/documents/uploads': {
    owner: (places) => upload(`${profileOf(places)}/documents/uploads`, 'own.txt', resumeOf(places.ana.word)),
    others: (places) => [upload(`${profileOf(places)}/documents/uploads`, 'own.txt', resumeOf(places.ben.word))],
  },
  'GET /api/v1/documents': everybody('/api/v1/documents'),
  'GET /api/v1/documents/{documentId}': { owner: (places) => get(hers(places)) },
  'GET /api/v1/documents/{documentId}/content': { owner: (places) => get(`${hers(places)}/content`) },
  'GET /api/v1/documents/{documentId}/pages/{page}': {
    owner: async (places) => get(`${await pdfOf(places)}/pages/1?width=100`),
  },
  'GET /api/v1/documents/{documentId}/comparison/{otherId}': {
    owner: (places) => get(`${hers(places)}/comparison/${places.ana.documentId}`),
    others: (places) => [
      get(`${hers(places)}/comparison/${places.ben.documentId}`),
      get(`/api/v1/documents/${places.ben.documentId}/comparison/${places.ana.documentId}`),
    ],
  },
}
