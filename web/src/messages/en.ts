/** Every sentence of the page, in English. `de.ts` has the same shape. */
import { shellEn } from './shell.en.ts'

export const en = {
  ...shellEn,
  promise: 'Applications that say only what you can prove.',
  skip: 'Skip to the content',
  nav: {
    start: 'Start',
    profiles: 'Profiles',
    matches: 'Matches',
    postings: 'Postings',
    boards: 'Boards',
    runs: 'Runs',
    applications: 'Applications',
    insights: 'Insights',
    status: 'State of the system',
    docs: 'API',
    settings: 'Settings',
    admin: 'Administration',
    signOut: 'Sign out',
  },
  common: {
    loading: 'Loading',
    retry: 'Try again',
    cancel: 'Cancel',
    open: 'Open',
    requestId: (id: string) => `If you report this, name the request ${id}.`,
    unreachable: 'The server cannot be reached. Check that it runs; this page goes on as soon as it answers.',
    notFoundTitle: 'There is nothing here',
    notFound: 'The address may be old, or what was here was deleted.',
    appearance: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
    language: 'Language',
  },
  start: {
    title: 'Your resume, and the postings you look at',
    lead: 'Rolewright reads both, ranks the postings with reasons, and tailors your resume without inventing anything.',
    resumeTitle: '1. Your resume',
    resumeText: 'PDF, Word, JSON Resume or plain text, at most 10 MB. It stays on this server.',
    resumeChoose: 'Choose a resume',
    postingsTitle: '2. Postings',
    postingsText: 'The address of a job board or of one posting, a saved answer of a board, or the pasted text.',
    addressLabel: 'Address of a board or a posting',
    addressSubmit: 'Read the address',
    fileChoose: 'Choose a file',
    textLabel: 'Text of a posting',
    textSubmit: 'Keep this text',
    reading: (name: string) => `Reading ${name}`,
    facts: (n: number, unsorted: number) =>
      unsorted === 0 ? `${n} facts read` : `${n} facts read, ${unsorted} of them unsorted`,
    imported: (read: number, kept: number, duplicates: number, refused: number) =>
      `${read} read, ${kept} kept, ${duplicates} known already, ${refused} refused`,
    refusedTitle: 'Refused, with the reasons',
    sampleText: 'No resume at hand? Look around with a person and twelve postings that we made up.',
    sampleSubmit: 'Load sample data',
    toMatches: 'See the ranked postings',
    profiles: 'Your profiles',
  },
}

export type Messages = typeof en
