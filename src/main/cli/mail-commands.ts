/** `rolewright mails` and `rolewright reminders`: what mails of employers propose, and what you are told by mail. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { AppError, messageOf } from '../../kernel/errors.ts'
import { findApplication } from './find-application.ts'
import { withApi } from './with-api.ts'

interface ProposalAnswer {
  readonly id: string
  readonly fromName: string | null
  readonly fromAddress: string | null
  readonly subject: string
  readonly status: string | null
  readonly quote: string | null
  readonly candidates: readonly { readonly applicationId: string; readonly why: string }[]
}
interface ReminderAnswer {
  readonly every: 'off' | 'day' | 'week'
  readonly hourUtc: number
  readonly nextAt: string | null
  readonly canMail: boolean
}

const base = '/api/v1/mail-proposals'
const mailStatuses = ['applied', 'screening', 'interview', 'offer', 'rejected']

/** Adds the commands of mails. */
export function registerMailCommands(program: Command): void {
  const mails = program.command('mails').description('Mails of employers: each proposes, and only you change anything')
  mails
    .command('read <file>')
    .description('Read a mail that was saved as .eml, and see what it proposes; the mail is not kept')
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: { json?: true }) =>
      withApi(async (api, at) => {
        const path = at.path(given)
        const bytes = await readFile(path).catch((error: unknown) => {
          throw new AppError('invalid_input', `${path} cannot be read: ${messageOf(error)}`)
        })
        const proposal = await api.upload<ProposalAnswer>(`${base}/files`, { bytes, fileName: basename(path) })
        console.log(json ? JSON.stringify(proposal, null, 2) : describeProposal(proposal))
      }),
    )
  mails
    .command('list')
    .description('What waits for your decision')
    .option('--json', 'print one JSON document')
    .action(({ json }: { json?: true }) =>
      withApi(async (api) => {
        const { proposals } = await api.get<{ proposals: ProposalAnswer[] }>(base)
        if (json) return console.log(JSON.stringify(proposals, null, 2))
        console.log(proposals.map(describeProposal).join('\n') || 'No mail waits for your decision.')
      }),
    )
  mails
    .command('confirm <mail> <application>')
    .description('Give the application the status that the mail proposes')
    .addOption(new Option('--as <status>', 'another one, as you know better').choices(mailStatuses))
    .action((mailId: string, given: string, { as }: { as?: string }) =>
      withApi(async (api) => {
        const { proposals } = await api.get<{ proposals: ProposalAnswer[] }>(base)
        const to = as ?? proposals.find(({ id }) => id === mailId)?.status
        if (!to) throw new AppError('invalid_input', 'This mail proposes no status: say which with --as.')
        const { id } = await findApplication(api, given)
        const moved = await api.post<{ title: string; status: string }>(`${base}/${mailId}/confirmation`, {
          ...{ applicationId: id, to },
        })
        console.log(`${moved.title}: ${moved.status}`)
      }),
    )
  mails
    .command('dismiss <mail>')
    .description('Put away what a mail proposes')
    .action((mailId: string) =>
      withApi(async (api) => {
        await api.delete(`${base}/${mailId}`)
        console.log('It is put away.')
      }),
    )
}

/** Adds the commands of reminders. */
export function registerReminderCommands(program: Command): void {
  const reminders = program.command('reminders').description('What is new and what to do, by mail, if you ask for it')
  reminders
    .command('status')
    .description('Whether you are reminded by mail')
    .action(() => withApi(async (api) => console.log(describeReminders(await api.get('/api/v1/reminders')))))
  reminders
    .command('set <every>')
    .description('day, week or off')
    .option('--hour <number>', 'the hour at which it comes, UTC', '6')
    .addOption(new Option('--language <language>', 'of the mail').choices(['en', 'de']).default('en'))
    .action((every: string, { hour, language }: { hour: string; language: string }) =>
      withApi(async (api) =>
        console.log(describeReminders(await api.put('/api/v1/reminders', { every, hourUtc: Number(hour), language }))),
      ),
    )
}

const describeReminders = ({ every, nextAt, canMail }: ReminderAnswer): string => {
  if (every === 'off') return `You are not reminded by mail.${canMail ? '' : ' This server could not send one to you.'}`
  return `A mail comes each ${every} with something to tell, the next ${nextAt?.slice(0, 16).replace('T', ' ')} UTC.`
}

function describeProposal({ id, fromName, fromAddress, subject, status, quote, candidates }: ProposalAnswer): string {
  return [
    `${subject || '(no subject)'}, from ${fromName ?? fromAddress ?? 'somebody'}`,
    status === null ? '  It says nothing that we understand.' : `  It seems to say ${status}: "${quote}"`,
    ...candidates.map(({ applicationId, why }) => `  ${applicationId}  ${why}`),
    `  ${id}`,
  ].join('\n')
}
