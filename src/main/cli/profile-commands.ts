/** `rolewright profile`: import a resume and see what was understood of it. */
import type { Command } from 'commander'
import type { ProfileAnswer, ProfileSummaryAnswer } from './answers.ts'
import { registerExportCommand } from './document-commands.ts'
import { bringResume } from './resume-input.ts'
import { withApi } from './with-api.ts'

export function registerProfileCommands(program: Command): void {
  const profile = program.command('profile').description('Your career data, made of facts with their sources')
  profile
    .command('import <file>')
    .description(
      'Read a resume (PDF, DOCX, JSON Resume, LinkedIn export, Europass XML, text, Markdown) and show its facts and what stayed unsorted',
    )
    .option('--json', 'print one JSON document')
    .action((file: string, options: { json?: true }) =>
      withApi(async (api, at) => {
        const imported = await bringResume(api, at.path(file))
        console.log(options.json ? JSON.stringify(toReport(imported), null, 2) : describe(imported))
      }),
    )
  profile
    .command('list')
    .description('Your profiles, the newest first')
    .option('--json', 'print one JSON document')
    .action((options: { json?: true }) =>
      withApi(async (api) => {
        const { profiles } = await api.get<{ profiles: ProfileSummaryAnswer[] }>('/api/v1/profiles')
        if (options.json) return console.log(JSON.stringify(profiles, null, 2))
        if (profiles.length === 0) return console.log('There are no profiles yet: `rolewright profile import <file>`.')
        for (const { id, name, version, createdAt } of profiles)
          console.log(`${id}  ${createdAt.slice(0, 16)}  version ${version}  ${name}`)
      }),
    )
  registerExportCommand(profile)
}

/** The profile, and its unsorted lines once more by themselves: they are what a person should look at. */
const toReport = (profile: ProfileAnswer) => ({
  ...profile,
  unsorted: profile.facts.filter(({ kind }) => kind === 'unsorted'),
})

const noResume =
  'This does not look like a resume: no name, no work and no school was recognised. If it is the wrong file, import the right one.'

function describe({ id, name, facts, looksLikeResume }: ProfileAnswer): string {
  const sorted = facts.filter(({ kind }) => kind !== 'unsorted')
  const concealed = facts.filter(({ details }) => details.concealed === true)
  const unsorted = facts.filter(({ kind, details }) => kind === 'unsorted' && details.concealed !== true)
  return [
    `${name} (profile ${id})`,
    ...(looksLikeResume ? [] : ['', noResume]),
    '',
    ...sorted.map(describeFact),
    '',
    unsorted.length === 0 ? 'Nothing stayed unsorted.' : `Unsorted, kept as it stands (${unsorted.length}):`,
    ...unsorted.map(describeFact),
    ...(concealed.length === 0 ? [] : ['', `In the file, seen by nobody, used for nothing (${concealed.length}):`]),
    ...concealed.map(describeFact),
  ].join('\n')
}

function describeFact({ kind, value, details, span, page }: ProfileAnswer['facts'][number]): string {
  const { startDate, endDate, ongoing } = details
  const period = [startDate, ongoing === true ? 'present' : endDate].filter(Boolean).join(' to ')
  const source = span === null ? 'added by hand' : `page ${page}, ${span.start}-${span.end}`
  return `${kind.padEnd(12)} ${value}  [${[period, source].filter(Boolean).join('; ')}]`
}
