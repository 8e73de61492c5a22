/** A process that tries to take a data directory's lock, says how it went, and holds it until its input ends. */
import { AppError } from '../../../src/kernel/errors.ts'
import { lockDirectory } from '../../../src/platform/database/embedded/directory-lock.ts'

const [directory = ''] = process.argv.slice(2)
// All of them start at the same moment: the parent sends one line when every child is up.
process.stdout.write('up\n')
process.stdin.once('data', () => {
  lockDirectory(directory).then(
    () => process.stdout.write('won\n'),
    (error: unknown) => process.stdout.write(error instanceof AppError ? `${error.code}\n` : `${String(error)}\n`),
  )
})
process.stdin.once('end', () => process.exit(0))
