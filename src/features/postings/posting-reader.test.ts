/** The reader in its child process. */
import { afterAll, describe, expect, it } from 'vitest'
import { createPostingReader } from './posting-reader.ts'

const reader = createPostingReader()
afterAll(() => reader.close())

describe('the posting reader', () => {
  it('reads in a child, and hands on what it refuses', async () => {
    const text = 'Baker at Crumb\nWe bake bread in the old town.\n\nRequirements\n- 3 years of Python'
    const { postings } = await reader.read({ bytes: Buffer.from(text) })
    expect(postings).toMatchObject([{ title: 'Baker', company: 'Crumb', requirements: [{ skills: ['Python'] }] }])
    await expect(reader.read({ bytes: Buffer.from('['.repeat(100_000)) })).rejects.toMatchObject({
      code: 'unreadable_postings',
    })
  })

  it('leaves this process free while it works on something large', async () => {
    const jobs = Array.from({ length: 2_000 }, (_, id) => ({
      id,
      title: `Baker ${id}`,
      absolute_url: 'x',
      content: '<p>You bake bread.</p>',
    }))
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 1)
    const { postings } = await reader.read({ bytes: Buffer.from(JSON.stringify({ jobs })) })
    clearInterval(timer)
    expect(postings).toHaveLength(2_000)
    expect(turns).toBeGreaterThan(5)
  })
})
