/** A page that says one thing to a person who followed a link: what went wrong, and where to go. Programs get the problem document. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError, errorCodes } from '../../kernel/errors.ts'
import { escapeHtml } from './html.ts'
import { pagePolicy } from './security-headers.ts'

export interface Notice {
  readonly title: string
  /** Sentences that say what to do. */
  readonly text: string
  readonly link: { readonly href: string; readonly text: string }
}

const renderNotice = ({ title, text, link }: Notice): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Rolewright</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/home.css">
</head>
<body>
<header>
<img src="/assets/icon.svg" alt="" width="40" height="40">
<p class="name">Rolewright</p>
</header>
<main>
<section class="intro">
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(text)}</p>
<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>
</section>
</main>
</body>
</html>
`

const isBrowser = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true

/**
 * What a browser is shown in place of a refusal, with the status of the refusal.
 * @param where what to go on with; the error's own sentence is the text
 * @throws the error itself where a program asks, or where it is no refusal but a fault
 */
export function showRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  where: Omit<Notice, 'text'>,
): FastifyReply {
  if (!(error instanceof AppError) || !isBrowser(request)) throw error
  return reply
    .code(errorCodes[error.code].status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-store' })
    .send(renderNotice({ ...where, text: error.message }))
}
