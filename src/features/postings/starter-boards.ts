/** Boards to start with, by field: for whoever does not yet know whom to follow. Companies move their boards; a dead one says so. */

export const starterFields = [
  'software',
  'data-and-ai',
  'finance',
  'health-and-science',
  'education',
  'non-profit',
  'space',
  'travel-and-retail',
  'media-and-design',
  'remote-anywhere',
] as const

export interface StarterBoard {
  readonly field: (typeof starterFields)[number]
  readonly company: string
  readonly address: string
}

export const starterBoards: readonly StarterBoard[] = [
  { field: 'software', company: 'GitLab', address: 'https://job-boards.greenhouse.io/gitlab' },
  { field: 'software', company: 'Grafana Labs', address: 'https://job-boards.greenhouse.io/grafanalabs' },
  { field: 'software', company: 'Cloudflare', address: 'https://job-boards.greenhouse.io/cloudflare' },
  { field: 'software', company: 'Supabase', address: 'https://jobs.ashbyhq.com/supabase' },
  { field: 'software', company: 'Sentry', address: 'https://jobs.ashbyhq.com/sentry' },
  { field: 'software', company: 'PostHog', address: 'https://jobs.ashbyhq.com/posthog' },
  { field: 'software', company: 'Mozilla', address: 'https://job-boards.greenhouse.io/mozilla' },
  { field: 'data-and-ai', company: 'Anthropic', address: 'https://job-boards.greenhouse.io/anthropic' },
  { field: 'data-and-ai', company: 'Databricks', address: 'https://job-boards.greenhouse.io/databricks' },
  { field: 'data-and-ai', company: 'Datadog', address: 'https://job-boards.greenhouse.io/datadog' },
  { field: 'data-and-ai', company: 'DeepL', address: 'https://jobs.ashbyhq.com/deepl' },
  { field: 'data-and-ai', company: 'Hugging Face', address: 'https://apply.workable.com/huggingface' },
  { field: 'data-and-ai', company: 'Mistral AI', address: 'https://jobs.lever.co/mistral' },
  { field: 'data-and-ai', company: 'Aleph Alpha', address: 'https://jobs.ashbyhq.com/alephalpha' },
  { field: 'finance', company: 'Adyen', address: 'https://job-boards.greenhouse.io/adyen' },
  { field: 'finance', company: 'Monzo', address: 'https://job-boards.greenhouse.io/monzo' },
  { field: 'finance', company: 'bunq', address: 'https://bunq.recruitee.com/' },
  { field: 'finance', company: 'Mollie', address: 'https://jobs.ashbyhq.com/mollie' },
  { field: 'finance', company: 'Visa', address: 'https://jobs.smartrecruiters.com/Visa' },
  { field: 'finance', company: 'Brex', address: 'https://job-boards.greenhouse.io/brex' },
  { field: 'health-and-science', company: 'Doctolib', address: 'https://job-boards.greenhouse.io/doctolib' },
  { field: 'health-and-science', company: 'Benchling', address: 'https://jobs.ashbyhq.com/benchling' },
  {
    field: 'health-and-science',
    company: 'Ginkgo Bioworks',
    address: 'https://job-boards.greenhouse.io/ginkgobioworks',
  },
  { field: 'health-and-science', company: 'Oscar', address: 'https://job-boards.greenhouse.io/oscar' },
  { field: 'education', company: 'Coursera', address: 'https://job-boards.greenhouse.io/coursera' },
  { field: 'education', company: 'Khan Academy', address: 'https://job-boards.greenhouse.io/khanacademy' },
  { field: 'non-profit', company: 'Wikimedia Foundation', address: 'https://job-boards.greenhouse.io/wikimedia' },
  { field: 'non-profit', company: 'GiveDirectly', address: 'https://job-boards.greenhouse.io/givedirectly' },
  { field: 'non-profit', company: 'charity: water', address: 'https://jobs.lever.co/charitywater' },
  { field: 'space', company: 'SpaceX', address: 'https://job-boards.greenhouse.io/spacex' },
  { field: 'space', company: 'Rocket Lab', address: 'https://job-boards.greenhouse.io/rocketlab' },
  { field: 'space', company: 'Planet', address: 'https://job-boards.greenhouse.io/planetlabs' },
  { field: 'travel-and-retail', company: 'GetYourGuide', address: 'https://job-boards.greenhouse.io/getyourguide' },
  { field: 'travel-and-retail', company: 'trivago', address: 'https://job-boards.greenhouse.io/trivago' },
  { field: 'travel-and-retail', company: 'Deliveroo', address: 'https://jobs.ashbyhq.com/deliveroo' },
  { field: 'travel-and-retail', company: 'Gymshark', address: 'https://job-boards.greenhouse.io/gymshark' },
  { field: 'media-and-design', company: 'Canva', address: 'https://jobs.smartrecruiters.com/Canva' },
  { field: 'media-and-design', company: 'Ubisoft', address: 'https://jobs.smartrecruiters.com/Ubisoft2' },
  { field: 'media-and-design', company: 'Pinterest', address: 'https://job-boards.greenhouse.io/pinterest' },
  { field: 'media-and-design', company: 'Squarespace', address: 'https://job-boards.greenhouse.io/squarespace' },
  { field: 'remote-anywhere', company: 'Remotive', address: 'https://remotive.com/remote-jobs' },
  { field: 'remote-anywhere', company: 'Remote OK', address: 'https://remoteok.com/' },
  { field: 'remote-anywhere', company: 'Jobicy', address: 'https://jobicy.com/jobs' },
  { field: 'remote-anywhere', company: 'Arbeitnow', address: 'https://www.arbeitnow.com/' },
]
