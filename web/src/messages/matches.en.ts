/** Sentences of the pages that show matches, in English. `matches.de.ts` has the same shape. */
export const matchesEn = {
  matches: {
    title: 'Matches',
    none: 'No postings yet',
    noneText: 'Add postings, and they are ranked here against your profile.',
    noProfile: 'No resume yet',
    noProfileText: 'Import your resume first: postings are ranked against its facts.',
    profile: 'Profile',
    filter: 'Filter: title, company, place',
    filtered: (shown: number, all: number) => `${shown} of ${all} postings`,
    score: (percent: number) => `Match ${percent} of 100`,
    counts: (met: number, gaps: number, unknown: number) =>
      `${met} met, ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}, ${unknown} unknown`,
    nothingStated: 'Its text states no requirement that could be checked.',
    met: 'Met by your facts',
    gap: 'No evidence: a gap',
    unknown: 'Cannot be judged',
    must: 'must',
    nice: 'nice to have',
    prepare: 'Prepare an application',
    original: 'Original posting',
    choose: 'Choose a posting to see why it matches.',
  },
}
