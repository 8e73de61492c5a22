/** `rolewright boards`: follow, list, refresh, pause and leave boards. */
import type { Command } from 'commander'
import type { z } from 'zod'
import type { boardView, refreshView } from '../../features/postings/boards.views.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Api } from './api.ts'
import { isAddress } from './postings-input.ts'
import { tell } from './terminal.ts'
import { withApi } from './with-api.ts'

type BoardAnswer = z.output<typeof boardView>
type RefreshAnswer = z.output<typeof refreshView>
interface JsonOption {
  readonly json?: true
}

/** Adds the commands. */
export function registerBoardCommands(program: Command): void {
  const boards = program.command('boards').description('The boards you follow')
  boards
    .command('add <address-or-company>')
    .description('Follow a board: its page, a posting on it, a page that shows it, or the name of the company')
    .option('--json', 'print one JSON document')
    .action((given: string, { json }: JsonOption) => withApi((api) => addBoard(api, given, json === true)))
  boards
    .command('list')
    .description('What you follow, how each board does, and when it is read next')
    .option('--json', 'print one JSON document')
    .action(({ json }: JsonOption) => withApi((api) => printBoards(api, json === true)))
  boards
    .command('starters')
    .description('Boards to start with, by field')
    .option('--field <field>', 'only those of one field')
    .action(({ field }: { field?: string }) => withApi((api) => printStarters(api, field)))
  boards
    .command('refresh [board]')
    .description('Read a board now, or all that are not paused')
    .option('--json', 'print one JSON document')
    .action((given: string | undefined, { json }: JsonOption) =>
      withApi((api) => refreshBoards(api, given, json === true)),
    )
  boards
    .command('pause <board>')
    .description('Do not read a board for now; its postings stay')
    .action((given: string) => withApi((api) => pauseBoard(api, given, true)))
  boards
    .command('resume <board>')
    .description('Go on with a paused board')
    .action((given: string) => withApi((api) => pauseBoard(api, given, false)))
  boards
    .command('remove <board>')
    .description('Do not follow a board any more, nor see its postings')
    .action((given: string) => withApi((api) => removeBoard(api, given)))
}

const listBoards = async (api: Api): Promise<BoardAnswer[]> =>
  (await api.get<{ boards: BoardAnswer[] }>('/api/v1/boards')).boards

async function addBoard(api: Api, given: string, asJson: boolean): Promise<void> {
  tell(`Looking for the board of ${given} ...`)
  const body = isAddress(given) ? { address: given } : { company: given }
  const added = await api.post<RefreshAnswer>('/api/v1/boards', body)
  console.log(asJson ? JSON.stringify(added, null, 2) : describeRefresh(added))
}

async function printBoards(api: Api, asJson: boolean): Promise<void> {
  const boards = await listBoards(api)
  if (asJson) return console.log(JSON.stringify(boards, null, 2))
  if (boards.length === 0) return console.log('You follow no boards yet. `rolewright boards starters` names some.')
  for (const board of boards) {
    const state = board.isPaused ? 'paused' : board.state
    const seen = board.lastSucceededAt?.slice(0, 16) ?? 'never read'
    console.log(`${board.id}  ${nameOf(board).padEnd(32)}  ${state.padEnd(6)}  ${board.openPostings} open  ${seen}`)
    if (board.problem !== null) console.log(`  ${board.problem}`)
  }
}

async function printStarters(api: Api, field: string | undefined): Promise<void> {
  const query = field === undefined ? '' : `?field=${encodeURIComponent(field)}`
  const { starters } = await api.get<{ starters: { company: string; field: string; address: string }[] }>(
    `/api/v1/boards/starters${query}`,
  )
  for (const { company, field: of, address } of starters)
    console.log(`${of.padEnd(12)}  ${company.padEnd(24)}  ${address}`)
}

async function refreshBoards(api: Api, given: string | undefined, asJson: boolean): Promise<void> {
  const boards = await listBoards(api)
  const chosen = given === undefined ? boards.filter(({ isPaused }) => !isPaused) : [findBoard(boards, given)]
  if (chosen.length === 0) return console.log('You follow no board that is not paused.')
  const done: RefreshAnswer[] = []
  let failed: AppError | undefined
  for (const board of chosen) {
    try {
      const refreshed = await api.post<RefreshAnswer>(`/api/v1/boards/${board.id}/refreshes`, {})
      done.push(refreshed)
      if (!asJson) console.log(describeRefresh(refreshed))
    } catch (error) {
      // One dead board must not keep the others from being read.
      if (!(error instanceof AppError)) throw error
      failed ??= error
      tell(`${nameOf(board)}: ${error.message}`)
    }
  }
  if (asJson) console.log(JSON.stringify(done, null, 2))
  if (failed !== undefined) throw failed
}

async function pauseBoard(api: Api, given: string, isPaused: boolean): Promise<void> {
  const board = findBoard(await listBoards(api), given)
  await api.patch<BoardAnswer>(`/api/v1/boards/${board.id}`, { isPaused })
  console.log(`${nameOf(board)} is ${isPaused ? 'paused' : 'read again'}.`)
}

async function removeBoard(api: Api, given: string): Promise<void> {
  const board = findBoard(await listBoards(api), given)
  await api.delete(`/api/v1/boards/${board.id}`)
  console.log(`You do not follow ${nameOf(board)} any more.`)
}

/** By id, or by the name that `boards list` shows. */
function findBoard(boards: readonly BoardAnswer[], given: string): BoardAnswer {
  const found = boards.filter((board) => board.id === given || nameOf(board) === given || board.board === given)
  const [only] = found
  if (only === undefined) throw new AppError('not_found', `You follow no board "${given}". \`boards list\` names them.`)
  if (found.length > 1) throw new AppError('invalid_input', `Several boards go by "${given}". Give the id of one.`)
  return only
}

const nameOf = ({ source, board }: BoardAnswer): string => `${source}/${board}`

function describeRefresh({ board, counts }: RefreshAnswer): string {
  const { fresh, changed, reposted, closed, unchanged, refused, withoutText } = counts
  const lines = [
    `${nameOf(board)}: ${fresh} new, ${changed} changed, ${reposted} reposted, ${closed} closed, ${unchanged} unchanged; ${board.openPostings} open.`,
    ...refused.map(({ where, reason }) => `  not read: ${where}: ${reason}`),
  ]
  if (withoutText > 0)
    lines.push(`  ${withoutText} have their title only so far; their texts come with the next refreshes.`)
  return lines.join('\n')
}
