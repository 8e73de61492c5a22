/** Workday, on an answer of our own. */
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../skills/skills.ts'
import { readPostings } from '../read-postings.ts'
import { workday } from './workday.ts'

const answer = {
  total: 45,
  jobPostings: Array.from({ length: 20 }, (_, at) => ({
    title: `Baker ${at}`,
    externalPath: `/job/Lyon/Baker_R${at}`,
    locationsText: at === 0 ? '3 Locations' : 'Lyon, France',
    postedOn: 'Posted 3 Days Ago',
    timeType: 'Full time',
    bulletFields: [`R${at}`],
  })),
}

describe('Workday', () => {
  it('gives its postings in our shape', () => {
    const read = readPostings(
      {
        bytes: Buffer.from(JSON.stringify(answer)),
        url: 'https://crumb.wd5.myworkdayjobs.com/wday/cxs/crumb/Careers/jobs',
      },
      findSkills,
    )
    expect(read.source).toBe('workday')
    expect(read.postings).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          board: 'crumb.wd5/Careers',
          externalId: 'R1',
          url: 'https://crumb.wd5.myworkdayjobs.com/Careers/job/Lyon/Baker_R1',
          locations: ['Lyon, France'],
          postedAt: null,
        }),
      ]),
    )
    expect(read.postings[0]?.locations).toEqual([])
    expect(read.details[1]).toEqual({
      externalId: 'R1',
      url: 'https://crumb.wd5.myworkdayjobs.com/wday/cxs/crumb/Careers/job/Lyon/Baker_R1',
    })
    expect(read.next).toMatchObject({ json: { offset: 20 } })
  })

  it.each([
    [
      'https://crumb.wd5.myworkdayjobs.com/en-US/Careers',
      { board: 'crumb.wd5/Careers', fetchUrl: 'https://crumb.wd5.myworkdayjobs.com/wday/cxs/crumb/Careers/jobs' },
    ],
    [
      'https://crumb.wd5.myworkdayjobs.com/Careers/job/Lyon/Baker_R1',
      { postingId: 'R1', fetchUrl: 'https://crumb.wd5.myworkdayjobs.com/wday/cxs/crumb/Careers/job/Lyon/Baker_R1' },
    ],
    ['https://www.workday.com/', null],
  ])('at %s is found', (address, board) => {
    const found = workday.boardOf(new URL(address))
    expect(found).toEqual(board === null ? null : expect.objectContaining(board))
  })
})
