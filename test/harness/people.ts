/** People of a server installation who sign in with a password, made by the commands an operator uses. */
import { type Browser, openBrowser } from './browser.ts'
import { runCli, type Variables } from './processes.ts'

export const passwordOfEverybody = 'correct horse battery staple'

/** @returns the part of the printed link after `#token=` */
export async function printedToken(args: readonly string[], variables: Variables): Promise<string> {
  const done = await runCli(args, variables)
  const token = /#token=([\w-]+)/u.exec(done.stdout)?.[1]
  if (token === undefined) throw new Error(`rolewright ${args.join(' ')} printed no link: ${done.stderr}`)
  return token
}

/** An account whose password was set by its link. */
export async function addPersonWithPassword(
  address: string,
  variables: Variables,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const token = await printedToken(['accounts', 'add', name, '--email', email], variables)
  const { status } = await openBrowser(address).send('POST', '/api/v1/password', {
    token,
    password: passwordOfEverybody,
  })
  if (status !== 204) throw new Error(`the password of ${name} was not set: ${status}`)
}

/** A new browser, signed in. */
export async function signIn(address: string, email: string, password = passwordOfEverybody): Promise<Browser> {
  const browser = openBrowser(address)
  const { status, body } = await browser.send('POST', '/api/v1/sign-in', { email, password })
  if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
  return browser
}
