/** The page at `/status`: the state of the system and what to do next. No script, nothing inline, readable without colour. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { escapeHtml } from './html.ts'
import { pagePolicy } from './security-headers.ts'
import type { HttpServer } from './server-type.ts'

export interface HomeState {
  readonly version: string
  /** Whether everything needed answers. */
  readonly isReady: boolean
  /** One sentence: how it runs, or what is wrong. */
  readonly summary: string
  /** Shown in order, such as `{ label: 'Postings', value: '128' }`. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** What to do next, in order. */
  readonly nextSteps: readonly {
    readonly title: string
    readonly text: string
    /** A command to type, shown to be copied. */
    readonly command?: string
    readonly link?: { readonly href: string; readonly text: string }
  }[]
}

export interface HomePageOptions {
  /** `isLocal` is true when the reader sits at this machine: only then may paths on it be shown. */
  state(viewer: { readonly isLocal: boolean }): Promise<HomeState>
  /** From the settings: with a public address a proxy on this machine makes everyone look local. */
  readonly publicUrl: string | null
  /** Where the page stands: `/status`, and `/` as well where no web page was built. */
  readonly addresses: readonly string[]
}

// Paths break after a slash, not in the middle of a name.
const factHtml = ({ label, value }: HomeState['facts'][number]): string =>
  `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value).replaceAll('/', '/<wbr>')}</dd></div>`

function stepHtml({ title, text, command, link }: HomeState['nextSteps'][number]): string {
  return [
    `<li><h3>${escapeHtml(title)}</h3><p>${escapeHtml(text)}</p>`,
    command === undefined ? '' : `<pre><code>${escapeHtml(command)}</code></pre>`,
    link === undefined ? '' : `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`,
    '</li>',
  ].join('')
}

const renderHomePage = (state: HomeState): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rolewright</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/home.css">
</head>
<body>
<a class="skip" href="#next">Skip to what to do next</a>
<header>
<img src="/assets/icon.svg" alt="" width="40" height="40">
<p class="name">Rolewright <span>${escapeHtml(state.version)}</span></p>
<nav aria-label="Documentation"><a href="/docs">API documentation</a><a href="/openapi.json">OpenAPI</a></nav>
</header>
<main>
<section class="intro">
<p class="state ${state.isReady ? 'up' : 'down'}"><span aria-hidden="true"></span>${state.isReady ? 'Running' : 'Not ready'}</p>
<h1>Applications that say only what you can prove.</h1>
<p class="lead">${escapeHtml(state.summary)}</p>
</section>
<section aria-labelledby="state"><h2 id="state">This installation</h2>
<dl>${state.facts.map(factHtml).join('')}</dl></section>
<section aria-labelledby="next"><h2 id="next" tabindex="-1">What to do next</h2>
<ol>${state.nextSteps.map(stepHtml).join('')}</ol></section>
</main>
<footer><p>Rolewright never submits an application for you and sends nothing home. <a href="/health/ready">Health</a></p></footer>
</body>
</html>
`

const isLoopbackAddress = (address: string): boolean => /^(?:::ffff:)?127\.|^::1$/u.test(address)

/** Adds the page and its two files. */
export async function registerHomePage(app: HttpServer, options: HomePageOptions): Promise<void> {
  const open = { schema: { hide: true }, config: { public: true } }
  const assets = [
    { name: 'home.css', type: 'text/css; charset=utf-8' },
    { name: 'icon.svg', type: 'image/svg+xml' },
  ]
  for (const { name, type } of assets) {
    const content = await readFile(resolve(import.meta.dirname, 'assets', name))
    app.get(`/assets/${name}`, open, async (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=3600').send(content),
    )
  }
  for (const address of options.addresses) {
    app.get(address, open, async (request, reply) => {
      const isLocal = options.publicUrl === null && isLoopbackAddress(request.ip)
      const page = renderHomePage(await options.state({ isLocal }))
      return reply
        .type('text/html; charset=utf-8')
        .headers({ 'content-security-policy': pagePolicy, 'cache-control': 'no-store' })
        .send(page)
    })
  }
}
