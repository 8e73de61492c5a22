/** The child's side of the posting reader. */
import { serveChild } from '../../platform/documents/child/serve-child.ts'
import { findSkills } from '../skills/skills.ts'
import type { ReadPostingsInput } from './posting-content.ts'
import { readPostings } from './read-postings.ts'

serveChild((input: ReadPostingsInput) => readPostings(input, findSkills))
