/** Vectors from an endpoint, by setting: postings and searches are embedded there, and nothing of a person's contact goes along. */
import { expect, test } from 'vitest'
import type { ImportAnswer, ProfileAnswer } from '../../src/main/cli/answers.ts'
import { createApiClient } from '../harness/api-client.ts'
import { startFakeModelServer } from '../harness/fake-model-server.ts'
import { inRepository, makeDataFolder, readServerToken, runToEnd, startServer } from '../harness/processes.ts'

test('with EMBEDDING_MODEL set, the endpoint embeds postings, searches and matches, and its state is told', async () => {
  const folder = await makeDataFolder()
  const endpoint = await startFakeModelServer()
  const server = await startServer({
    DATA_DIR: folder.path,
    EMBEDDING_MODEL: 'local-embedder',
    EMBEDDING_DIMENSION: '4',
    EMBEDDING_BASE_URL: endpoint.url,
  })
  try {
    const api = createApiClient(server.address, await readServerToken(folder.path))
    const imported = await api.upload<ImportAnswer>(
      '/api/v1/postings/files',
      inRepository('test/fixtures/greenhouse-board.json'),
    )
    expect(imported.status).toBe(200)
    const found = await api.post<{ postings: unknown[] }>('/api/v1/postings/search', { text: 'engineer', limit: 10 })
    expect(found.status).toBe(200)
    const profile = await api.upload<ProfileAnswer>('/api/v1/profiles', inRepository('test/fixtures/resume.txt'))
    const { postingIds } = imported.body
    const matched = await api.post(`/api/v1/profiles/${profile.body.id}/matches`, { postingIds, limit: 10 })
    expect(matched.status).toBe(200)

    const asked = endpoint.seen.filter(({ path }) => path === '/v1/embeddings')
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(new Set(asked.map(({ body }) => body.model))).toEqual(new Set(['local-embedder']))
    const sent = asked.flatMap(({ body }) => body.input as string[])
    expect(sent).toContain('engineer')
    expect(sent.length).toBeGreaterThan(postingIds.length)
    // The name at the head of the resume.
    expect(sent.join('\n')).not.toContain('Lindqvist')
    const { body: health } = await api.get<unknown>('/health/dependencies')
    expect(JSON.stringify(health)).toContain(new URL(endpoint.url).host)
  } finally {
    await server.stop()
    await endpoint.close()
    await folder.remove()
  }
})

test('half a setting of it is refused at the start, by its name', async () => {
  const folder = await makeDataFolder()
  try {
    const variables = { PORT: '0', DATA_DIR: folder.path, EMBEDDING_MODEL: 'm' }
    const done = await runToEnd({ file: 'src/main/serve.ts', variables })
    expect(done.code).toBe(2)
    expect(done.stderr).toContain('EMBEDDING_DIMENSION')
  } finally {
    await folder.remove()
  }
})
