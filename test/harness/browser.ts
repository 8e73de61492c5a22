/** A browser as the API knows it: it keeps cookies, and names its origin when it writes. */

export interface Answered<T = unknown> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

export interface Browser {
  /** By name; a test may steal or plant one. */
  readonly cookies: Map<string, string>
  /** Does not follow redirects. */
  send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered<T>>
}

function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';')
    const [name = '', value = ''] = pair.split('=', 2)
    const isGone = attributes.some((attribute) => attribute.trim().toLowerCase() === 'max-age=0')
    if (isGone) cookies.delete(name.trim())
    else cookies.set(name.trim(), value)
  }
}

export function openBrowser(address: string): Browser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    send: async <T>(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(new URL(path, address), {
        method,
        redirect: 'manual',
        headers: {
          ...(method !== 'GET' && { origin: new URL(address).origin }),
          ...(cookie !== '' && { cookie }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      keepCookies(cookies, response.headers)
      const text = await response.text()
      const isJson = /json/u.test(response.headers.get('content-type') ?? '')
      return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T }
    },
  }
}
