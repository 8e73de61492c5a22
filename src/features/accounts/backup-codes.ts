/** Codes for the day the telephone is lost: each works once, in place of the app's. */
import { randomInt } from 'node:crypto'
import { sha256Hex } from '../../kernel/text.ts'

const count = 10
const halfLength = 5

/** No letter that looks like another one or like a digit. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

const half = (): string => Array.from({ length: halfLength }, () => letters[randomInt(letters.length)]).join('')

/** Ten codes such as `k7m2p-x4q9z`: 49 random bits each, far beyond what the throttle lets anybody guess. */
export const drawBackupCodes = (): readonly string[] => Array.from({ length: count }, () => `${half()}-${half()}`)

/** As it is kept: however it was typed. */
export const hashBackupCode = (code: string): string => sha256Hex(code.toLowerCase().replaceAll(/[\s-]/gu, ''))
