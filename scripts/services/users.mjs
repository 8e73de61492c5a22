/**
 * Who uses the services: a person who said `up`, and processes by their id. Whoever started them for a while stops them only when
 * nobody else is left: a run of tests lost its database to the end of another run.
 *
 * One empty file each in .cache/services/users; test/harness/services.ts writes there as well.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const person = 'person'
const folderIn = (repository) => join(repository, '.cache', 'services', 'users')

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' // somebody else's process is one too
  }
}

/** @param {string} repository @param {number | undefined} pid of a process; undefined: a person, who says `down` at the end */
export function addUser(repository, pid) {
  mkdirSync(folderIn(repository), { recursive: true })
  writeFileSync(join(folderIn(repository), String(pid ?? person)), '')
}

/** @param {string} repository @param {number} pid of a process that needs them no more */
export const removeUser = (repository, pid) => rmSync(join(folderIn(repository), String(pid)), { force: true })

/** @param {string} repository @returns {string[]} who is left, in words; processes that have ended are forgotten */
export function findUsers(repository) {
  if (!existsSync(folderIn(repository))) return []
  return readdirSync(folderIn(repository)).flatMap((name) => {
    if (name === person) return ['whoever said `up`']
    if (lives(Number(name))) return [`process ${name}`]
    removeUser(repository, Number(name))
    return []
  })
}

/** @param {string} repository */
export const forgetUsers = (repository) => rmSync(folderIn(repository), { recursive: true, force: true })
