/** What one case of the isolation test is made of, and the requests it is written with. */
import {
  formPayload,
  type InjectedRequest,
  jsonPayload,
  type Person,
  type TestApplication,
} from '../../harness/application.ts'
import type { World } from '../../harness/world.ts'

export interface Places {
  readonly application: TestApplication
  readonly ana: World
  /** Has a profile, postings and runs as well. */
  readonly ben: World
  /** Has nothing, and signs out of it. */
  readonly cara: Person
  /** A board that this person follows from now on; nothing is fetched. @returns its id */
  followBoard(person: Person): Promise<string>
}

export interface Case {
  /** What Ana asks, and is given. */
  owner(places: Places): Promise<InjectedRequest> | InjectedRequest
  /** What Ben and a stranger try: hers, in every way the operation allows. Without it the same as Ana. */
  others?(places: Places): Promise<readonly InjectedRequest[]> | readonly InjectedRequest[]
  /** What she is answered, where it is no success even for her. */
  readonly answers?: readonly number[]
  /** Who asks where it would cost Ana what later cases need. Without it Ana. */
  asker?(places: Places): Promise<Person>
}

export type Cases = Readonly<Record<string, Case>>

export const get = (url: string): InjectedRequest => ({ method: 'GET', url })
export const remove = (url: string): InjectedRequest => ({ method: 'DELETE', url })
export const post = (url: string, body: object): InjectedRequest => ({ method: 'POST', url, ...jsonPayload(body) })
export const upload = (url: string, name: string, text: string): InjectedRequest => ({
  method: 'POST',
  url,
  ...formPayload(name, Buffer.from(text)),
})
export const everybody = (url: string): Case => ({ owner: () => get(url) })
