/** The mail port: what sends mail to people, and what a mail is made of. */

export interface Mail {
  /** One address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** For readers that show it; everything in it must be escaped already. The text says the same. */
  readonly html?: string
  /** Where a reader's own button unsubscribes (RFC 8058); for mail that nobody asked for a moment ago. */
  readonly unsubscribeUrl?: string
}

export interface Mailer {
  /** False where SMTP_URL is not set: nothing can be sent. */
  readonly isConfigured: boolean
  /**
   * Hands a mail to the mail server, again a few times where that may help.
   * @throws AppError `unavailable` where none is configured, or the mail server does not take it
   */
  send(mail: Mail): Promise<void>
  /**
   * Makes a mail, or decides that there is none to send, and sends it, without anybody waiting: for answers that must not
   * tell by their time whether there was somebody to write to. What could not be sent is in the log, without its address.
   */
  post(make: () => Promise<Mail | null>): void
  /** Waits for what is under way. */
  close(): Promise<void>
}
