/** What a container's health check runs in place of curl: exit code 0 when `/health/ready` of a port of this machine says so. */
const port = Number(process.argv[2] ?? 8000)
const refuse = (why) => {
  process.stderr.write(`not healthy: ${why}\n`)
  process.exit(1)
}
try {
  // biome-ignore lint/style/noRestrictedGlobals: it asks this machine alone, and loads nothing else
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) })
  if (!response.ok) refuse(`/health/ready answers ${response.status}`)
} catch (error) {
  refuse(error instanceof Error ? String(error.cause ?? error.message) : String(error))
}
