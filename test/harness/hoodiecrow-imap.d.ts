/** What we use of a package without types of its own. */
declare module 'hoodiecrow-imap' {
  interface Message {
    raw: string
    flags?: string[]
    uid?: number
  }
  interface ImapServer {
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
    server: import('node:net').Server
    /** Adds a mail, as another program's APPEND would. */
    appendMessage(mailbox: string, flags: string[], internaldate: string | Date, raw: string): void
  }
  interface Options {
    secureConnection: boolean
    plugins: string[]
    users: Record<string, { password: string }>
    storage: Record<string, { messages?: Message[] }>
  }
  function hoodiecrow(options: Options): ImapServer
  export = hoodiecrow
}
