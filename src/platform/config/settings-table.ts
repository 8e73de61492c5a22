/** Every setting of Rolewright: its name, form, default and meaning. `.env.example` and docs/configuration.md are generated from it. */
import envPaths from 'env-paths'
import { z } from 'zod'
import {
  apiKey,
  databaseUrl,
  decimalNumber,
  flag,
  folder,
  mailSender,
  modelChains,
  modelPrices,
  oidcIssuer,
  originList,
  proxyList,
  publicUrl,
  redisUrl,
  seconds,
  sentryDsn,
  smtpUrl,
  wholeNumber,
} from './setting-forms.ts'

export const settingGroups = [
  'Application',
  'Server',
  'Limits',
  'Database',
  'Backup',
  'Redis',
  'Mail',
  'Models',
  'Monitoring',
  'Performance',
  'Security',
] as const

export type SettingGroup = (typeof settingGroups)[number]

export interface SettingDefinition<Schema extends z.ZodType = z.ZodType> {
  /** Name of the environment variable. */
  readonly name: string
  readonly group: SettingGroup
  /** Turns the text of the variable into its typed value. */
  readonly schema: Schema
  /** The form of a right value, as the end of the sentence "expected ...". */
  readonly expected: string
  readonly description: string
  /** The value when the variable is absent, as text in the same form; null: there is none. */
  readonly defaultText: string | null
  /** How the documentation writes the default when it is null or depends on the machine. */
  readonly defaultNote?: string
  readonly example: string
  /** Secrets are never shown, logged or echoed in an error, and may come from a file named by `NAME_FILE`. */
  readonly secret: boolean
}

type Given<Schema extends z.ZodType> = Omit<SettingDefinition<Schema>, 'secret'> &
  Partial<Pick<SettingDefinition, 'secret'>>

/** A setting with a default: its value is always there. */
const setting = <Schema extends z.ZodType>(given: Given<Schema> & { defaultText: string }) => ({
  secret: false,
  ...given,
})

/** A setting that may be absent: its value is then null. */
const optional = <Schema extends z.ZodType>(given: Omit<Given<Schema>, 'defaultText'> & { defaultNote: string }) => ({
  secret: false,
  ...given,
  schema: given.schema.nullable(),
  defaultText: null,
})

const logLevels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const

export const settingsTable = {
  appEnv: setting({
    name: 'APP_ENV',
    group: 'Application',
    schema: z.enum(['development', 'test', 'production']),
    expected: 'development, test or production',
    description:
      'Where this process runs. `production` writes JSON logs and refuses placeholder secrets, wildcard origins and, unless `ALLOW_EMBEDDED=true`, the embedded database.',
    defaultText: 'development',
    example: 'production',
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    group: 'Application',
    schema: z.string().toUpperCase().pipe(z.enum(logLevels)),
    expected: 'DEBUG, INFO, WARNING, ERROR or CRITICAL (in any case)',
    description: 'The least important log lines that are still written.',
    defaultText: 'INFO',
    example: 'INFO',
  }),
  secretKey: optional({
    name: 'SECRET_KEY',
    group: 'Application',
    schema: z.string().min(1),
    expected: 'at least 32 characters of random text; make one with `openssl rand -hex 32`',
    description:
      'The key that signs and encrypts what this installation hands out. Every process of one installation needs the same one; `APP_ENV=production` with a database server needs it set.',
    defaultNote: 'made at first start and kept in `DATA_DIR/secret-key`, readable by its owner only',
    example: '<generate-strong-key>',
    secret: true,
  }),
  secretKeysPrevious: setting({
    name: 'SECRET_KEYS_PREVIOUS',
    group: 'Application',
    schema: z.string().transform((text) => text.split(/[\s,]+/u).filter((key) => key !== '')),
    expected: 'keys with commas or white space between them',
    description:
      'Keys that were `SECRET_KEY` before: what they signed and encrypted stays readable, and nothing new is made with them. See docs/accounts.md for changing the key.',
    defaultText: '',
    defaultNote: 'none',
    example: '<the key before>',
    secret: true,
  }),
  dataDir: setting({
    name: 'DATA_DIR',
    group: 'Application',
    schema: folder,
    expected: 'the path of a folder this process may write to',
    description: 'Where the embedded database and the generated secret key live. Printed at start.',
    // No suffix: env-paths would otherwise add "-nodejs", and a person looks for their data under the product's name.
    defaultText: envPaths('rolewright', { suffix: '' }).data,
    defaultNote: "the user's data folder, on Linux `~/.local/share/rolewright`",
    example: '/var/lib/rolewright',
  }),
  host: setting({
    name: 'HOST',
    group: 'Server',
    schema: z.union([z.hostname(), z.ipv4(), z.ipv6()]),
    expected: 'a host name or an IP address, without a port',
    description:
      'The address to listen on. On a loopback address only requests for `localhost`, `127.0.0.1`, `[::1]` and the host of `PUBLIC_URL` are answered, so that a web page cannot reach it under a name of its own.',
    defaultText: '127.0.0.1',
    example: '0.0.0.0',
  }),
  port: setting({
    name: 'PORT',
    group: 'Server',
    schema: wholeNumber(0, 65_535),
    expected: 'a whole number from 0 to 65535; 0 takes any free port',
    description: 'The port to listen on.',
    defaultText: '8000',
    example: '8000',
  }),
  workerPort: setting({
    name: 'WORKER_PORT',
    group: 'Server',
    schema: wholeNumber(0, 65_535),
    expected: 'a whole number from 0 to 65535; 0 takes any free port',
    description:
      'The port on `HOST` at which a worker (`work`) answers `/health/*` and `/metrics`, and nothing else. Several workers on one machine need one each.',
    defaultText: '8001',
    example: '8001',
  }),
  shutdownDrainMs: optional({
    name: 'SHUTDOWN_DRAIN_SECONDS',
    group: 'Server',
    schema: seconds(0, 600),
    expected: 'a number of seconds from 0 to 600',
    description:
      'How long a process that was told to stop still answers everything, while `/health/ready` already says 503: the time a load balancer needs to notice.',
    defaultNote: '5 in production with a database server, else 0',
    example: '5',
  }),
  shutdownTimeoutMs: setting({
    name: 'SHUTDOWN_TIMEOUT',
    group: 'Server',
    schema: seconds(1, 3600),
    expected: 'a number of seconds from 1 to 3600',
    description:
      'How long after that the requests and steps under way may take to end. What is left of requests is then cut off; what is left of runs goes on in another process. A supervisor must wait longer before it kills.',
    defaultText: '20',
    example: '20',
  }),
  publicUrl: optional({
    name: 'PUBLIC_URL',
    group: 'Server',
    schema: publicUrl,
    expected: 'an http or https address without query, fragment or user name',
    description:
      'The address people reach this installation at, when it is not `http://HOST:PORT`: behind a proxy, for example.',
    defaultNote: '`http://HOST:PORT`',
    example: 'https://rolewright.example.org',
  }),
  trustedProxies: setting({
    name: 'TRUSTED_PROXIES',
    group: 'Server',
    schema: proxyList,
    expected:
      'addresses, networks such as 10.0.0.0/8, or the words loopback, linklocal and uniquelocal, with commas between them',
    description:
      'The proxies in front of this server. Only what they say about the client’s address and protocol (`X-Forwarded-For`, `X-Forwarded-Proto`) is believed; without it limits by address count the proxy as one client.',
    defaultText: '',
    defaultNote: 'none',
    example: '10.0.0.0/8',
  }),
  bodyMaxBytes: setting({
    name: 'BODY_MAX_BYTES',
    group: 'Limits',
    schema: wholeNumber(1024, 1_073_741_824),
    expected: 'a whole number of bytes from 1024 to 1073741824',
    description: 'The largest JSON body a request may carry. A larger one is answered with 413.',
    defaultText: '1048576',
    example: '1048576',
  }),
  uploadMaxBytes: setting({
    name: 'UPLOAD_MAX_BYTES',
    group: 'Limits',
    schema: wholeNumber(1024, 10_485_760),
    expected: 'a whole number of bytes from 1024 to 10485760 (files are kept in the database, so 10 MB is the ceiling)',
    description: 'The largest file a request may upload. A larger one is answered with 413 and nothing of it is kept.',
    defaultText: '10485760',
    example: '10485760',
  }),
  headerMaxBytes: setting({
    name: 'HEADER_MAX_BYTES',
    group: 'Limits',
    schema: wholeNumber(1024, 1_048_576),
    expected: 'a whole number of bytes from 1024 to 1048576',
    description: 'The most that the headers of a request may take. More is answered with 431.',
    defaultText: '16384',
    example: '16384',
  }),
  maxConcurrentRequests: setting({
    name: 'MAX_CONCURRENT_REQUESTS',
    group: 'Limits',
    schema: wholeNumber(1, 100_000),
    expected: 'a whole number from 1 to 100000',
    description:
      'Requests one process works on at once, and as many live streams. Further ones are answered with 503 and `Retry-After`; probes and metrics always are answered.',
    defaultText: '500',
    example: '500',
  }),
  maxEventLoopDelayMs: setting({
    name: 'MAX_EVENT_LOOP_DELAY',
    group: 'Limits',
    schema: seconds(0.05, 3600),
    expected: 'a number of seconds from 0.05 to 3600',
    description:
      'How late the process may be with everything it does before it answers new requests with 503 and `Retry-After`.',
    defaultText: '2',
    example: '2',
  }),
  requestTimeoutMs: setting({
    name: 'REQUEST_TIMEOUT',
    group: 'Limits',
    schema: seconds(1, 3600),
    expected: 'a number of seconds from 1 to 3600',
    description:
      'How long a client may take to send a request, and a handler to answer one. Live streams are not counted.',
    defaultText: '60',
    example: '60',
  }),
  databaseUrl: optional({
    name: 'DATABASE_URL',
    group: 'Database',
    schema: databaseUrl,
    expected: 'postgresql://user:password@host:port/database (postgres:// and postgresql+asyncpg:// are accepted too)',
    description: 'The PostgreSQL server (15 or newer, with pgvector). Absent: the embedded database in `DATA_DIR`.',
    defaultNote: 'the embedded database',
    example: 'postgresql+asyncpg://user:pass@host:5432/db',
    secret: true,
  }),
  allowEmbedded: setting({
    name: 'ALLOW_EMBEDDED',
    group: 'Database',
    schema: flag,
    expected: 'true or false',
    description:
      'Lets `APP_ENV=production` run on the embedded database: one process, one machine, backed up with `DATA_DIR`.',
    defaultText: 'false',
    example: 'false',
  }),
  databasePoolSize: setting({
    name: 'DATABASE_POOL_SIZE',
    group: 'Database',
    schema: wholeNumber(1, 1000),
    expected: 'a whole number from 1 to 1000',
    description: 'Connections one process keeps to the database server. The embedded database always has one.',
    defaultText: '20',
    example: '20',
  }),
  databaseMaxOverflow: setting({
    name: 'DATABASE_MAX_OVERFLOW',
    group: 'Database',
    schema: wholeNumber(0, 1000),
    expected: 'a whole number from 0 to 1000',
    description: 'Connections it may open beyond `DATABASE_POOL_SIZE` under load.',
    defaultText: '10',
    example: '10',
  }),
  backupDir: optional({
    name: 'BACKUP_DIR',
    group: 'Backup',
    schema: folder,
    expected: 'the path of a folder this process may write to',
    description:
      'Where backups are kept, best on another disk. Embedded, one is made each day while the server runs, and one before each upgrade of the data; for a database server let a timer run `rolewright backup`.',
    defaultNote: '`DATA_DIR/backups`',
    example: '/var/backups/rolewright',
  }),
  backupKeep: setting({
    name: 'BACKUP_KEEP',
    group: 'Backup',
    schema: wholeNumber(1, 1000),
    expected: 'a whole number from 1 to 1000',
    description:
      'Backups that are kept; older ones are removed after a new one was made. Those made before upgrades are counted apart.',
    defaultText: '7',
    example: '7',
  }),
  backupRecipient: optional({
    name: 'BACKUP_RECIPIENT',
    group: 'Backup',
    schema: z.string().regex(/^age1[0-9a-z]{50,4000}$/u),
    expected: 'an age recipient: age1 and what follows, as `rolewright backup key` or age-keygen prints it',
    description:
      'Encrypts backups with age for this recipient. This machine can then write them and not read them: keep the identity elsewhere, without it nothing can be restored.',
    defaultNote: 'backups are not encrypted, and readable by their owner only',
    example: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  }),
  postgresBinDir: optional({
    name: 'POSTGRES_BIN_DIR',
    group: 'Backup',
    schema: folder,
    expected: 'the path of a folder that holds pg_dump and pg_restore',
    description:
      'Where the programs of PostgreSQL lie that back up a database server; they must not be older than the server.',
    defaultNote: 'the first that fit on `PATH` and in `/usr/lib/postgresql/*/bin`',
    example: '/usr/lib/postgresql/16/bin',
  }),
  redisUrl: optional({
    name: 'REDIS_URL',
    group: 'Redis',
    schema: redisUrl,
    expected: 'redis://host:port/number or rediss://host:port/number',
    description:
      'The Redis server for caches that several processes share. While it is gone each process goes on in its own memory; it is connected to again by itself.',
    defaultNote: 'the memory of the process',
    example: 'redis://host:6379/0',
    secret: true,
  }),
  redisMaxConnections: setting({
    name: 'REDIS_MAX_CONNECTIONS',
    group: 'Redis',
    schema: wholeNumber(1, 10_000),
    expected: 'a whole number from 1 to 10000',
    description:
      'Connections one process may open to Redis. It opens 4 at most: commands share a connection without waiting for each other.',
    defaultText: '50',
    example: '50',
  }),
  openaiApiKey: optional({
    name: 'OPENAI_API_KEY',
    group: 'Models',
    schema: apiKey,
    expected: 'a key without white space',
    description:
      'The key for OpenAI, or for the endpoint at `LLM_BASE_URL` where that asks for one. Nothing is sent before each person’s own consent; `rolewright models test` sends one short request.',
    defaultNote: 'none: OpenAI is not asked',
    example: 'sk-...',
    secret: true,
  }),
  anthropicApiKey: optional({
    name: 'ANTHROPIC_API_KEY',
    group: 'Models',
    schema: apiKey,
    expected: 'a key without white space',
    description:
      'The key for Anthropic. With an OpenAI key beside it, Anthropic is asked when `LLM_MODEL` begins with `claude`.',
    defaultNote: 'none: Anthropic is not asked',
    example: 'sk-ant-...',
    secret: true,
  }),
  llmBaseUrl: optional({
    name: 'LLM_BASE_URL',
    group: 'Models',
    schema: publicUrl,
    expected: 'an http or https address without query, fragment or user name, most often ending in /v1',
    description:
      'An endpoint that speaks OpenAI’s chat completions, such as Ollama, vLLM or LiteLLM; may lie in your own network. Wins over both keys, and needs `LLM_MODEL`.',
    defaultNote: 'OpenAI or Anthropic, by key',
    example: 'http://localhost:11434/v1',
  }),
  llmModel: optional({
    name: 'LLM_MODEL',
    group: 'Models',
    schema: z.string().regex(/^[\w.:/@-]{1,200}$/u),
    expected: 'the name of a model, at most 200 letters, digits and . _ : / @ -',
    description: 'The model that is asked.',
    defaultNote: '`gpt-5-mini` with an OpenAI key, `claude-haiku-4-5` with an Anthropic key alone',
    example: 'qwen3:8b',
  }),
  embeddingModel: optional({
    name: 'EMBEDDING_MODEL',
    group: 'Models',
    schema: z.string().regex(/^[\w.:/@-]{1,200}$/u),
    expected: 'the name of a model, at most 200 letters, digits and . _ : / @ -',
    description:
      'The embedding model of an endpoint, asked instead of the built-in one; it needs `EMBEDDING_DIMENSION`. Texts of postings and searches, and titles and skills of profiles, are then sent to that endpoint. Stored postings are embedded anew in the background.',
    defaultNote: 'the built-in model, which sends nothing anywhere',
    example: 'nomic-embed-text',
  }),
  embeddingDimension: optional({
    name: 'EMBEDDING_DIMENSION',
    group: 'Models',
    schema: wholeNumber(1, 2_000),
    expected: 'a whole number from 1 to 2000',
    description:
      'How many numbers a vector of `EMBEDDING_MODEL` has; an answer of any other length is refused. OpenAI’s text-embedding-3 models are asked for so many. 384, 512, 768, 1024 and 1536 have an index.',
    defaultNote: 'that of the built-in model, 384',
    example: '768',
  }),
  embeddingBaseUrl: optional({
    name: 'EMBEDDING_BASE_URL',
    group: 'Models',
    schema: publicUrl,
    expected: 'an http or https address without query, fragment or user name, most often ending in /v1',
    description:
      'An endpoint that speaks OpenAI’s embeddings, such as Ollama, vLLM or LiteLLM; may lie in your own network. It is sent `OPENAI_API_KEY` where that is set.',
    defaultNote: '`LLM_BASE_URL`, else OpenAI',
    example: 'http://localhost:11434/v1',
  }),
  freeWording: setting({
    name: 'FREE_WORDING',
    group: 'Models',
    schema: flag,
    expected: 'true or false',
    description:
      'Whether the built-in entailment model, which sends nothing anywhere, gives a second opinion on rewritten lines: it may answer what the rules of the verifier object to, and doubt a line that turns the facts about. What it lets pass is marked, and nobody accepts it but a person who looks at it. With `false` the rules decide alone.',
    defaultText: 'true',
    example: 'false',
  }),
  llmCacheTtlMs: setting({
    name: 'LLM_CACHE_TTL',
    group: 'Models',
    schema: seconds(0, 2_592_000),
    expected: 'a number of seconds from 0 to 2592000',
    description:
      'How long the answer of a model is kept, in Redis or the memory of the process, to be given again to the same person for the very same question at no cost. 0: no answer is kept.',
    defaultText: '86400',
    example: '86400',
  }),
  llmChains: setting({
    name: 'LLM_CHAINS',
    group: 'Models',
    schema: modelChains,
    expected:
      'provider/model with commas between them, chains with semicolons between them, a chain of one step with its name and a colon in front',
    description:
      'The models that steps ask, one after the other until one answers; providers are `openai`, `anthropic` and `compatible` (the endpoint at `LLM_BASE_URL`). A chain without a step’s name is for all steps that have none of their own: `analyse-posting`, `match-evidence`, `tailor-resume`, `write-letter`, `answer-questions`, `prepare-interview`, `read-resume`.',
    defaultText: '',
    defaultNote: '`LLM_MODEL` alone, for every step',
    example: 'openai/gpt-5-mini, anthropic/claude-haiku-4-5; write-letter: anthropic/claude-sonnet-4-5',
  }),
  llmPrices: setting({
    name: 'LLM_PRICES',
    group: 'Models',
    schema: modelPrices,
    expected: 'provider/model = dollars in/dollars out for a million tokens, with commas between them',
    description:
      'What models cost of which no table of prices knows, such as those behind `LLM_BASE_URL`: dollars for a million tokens in and out. Budgets then hold for them too. Stated for a known model, it wins over the table.',
    defaultText: '',
    defaultNote: 'the table of prices alone',
    example: 'compatible/qwen3:8b = 0.25/2',
  }),
  llmDailyBudgetUsd: optional({
    name: 'LLM_DAILY_BUDGET',
    group: 'Models',
    schema: decimalNumber(0, 1_000_000),
    expected: 'a number of dollars from 0 to 1000000',
    description:
      'What all people together may spend on the operator’s keys in a day (UTC), by the price table. A call that could exceed it is not sent. Calls whose price is not known, such as those of a model of one’s own without an entry in `LLM_PRICES`, count as nothing.',
    defaultNote: 'no limit',
    example: '20',
  }),
  llmDailyBudgetPerPersonUsd: optional({
    name: 'LLM_DAILY_BUDGET_PER_PERSON',
    group: 'Models',
    schema: decimalNumber(0, 1_000_000),
    expected: 'a number of dollars from 0 to 1000000',
    description:
      'The same for each person. A person may set themselves less; what their own key pays counts against theirs alone.',
    defaultNote: 'no limit',
    example: '1',
  }),
  readinessRequiresRedis: setting({
    name: 'READINESS_REQUIRES_REDIS',
    group: 'Redis',
    schema: flag,
    expected: 'true or false',
    description:
      'Whether `/health/ready` answers 503 while Redis is gone. `false`: it answers 200 with the status `degraded`, because requests are answered all the same.',
    defaultText: 'false',
    example: 'false',
  }),
  enableMetrics: setting({
    name: 'ENABLE_METRICS',
    group: 'Monitoring',
    schema: flag,
    expected: 'true or false',
    description:
      'Whether Prometheus metrics are collected and served at `/metrics`; `false`: nothing is collected, and the address does not exist.',
    defaultText: 'true',
    example: 'true',
  }),
  metricsPort: optional({
    name: 'METRICS_PORT',
    group: 'Monitoring',
    schema: wholeNumber(0, 65_535),
    expected: 'a whole number from 0 to 65535; 0 takes any free port',
    description:
      'A port of its own on `HOST` for `/metrics` and `/health/*` of the web process, for a network that only the operator reaches. `PORT` then has no `/metrics`.',
    defaultNote: 'the port of the API, where without `METRICS_TOKEN` only programs on this machine may read',
    example: '9464',
  }),
  metricsToken: optional({
    name: 'METRICS_TOKEN',
    group: 'Monitoring',
    schema: z.string().min(32),
    expected: 'at least 32 characters of random text; make one with `openssl rand -hex 32`',
    description: 'What Prometheus must send as `Authorization: Bearer` to read `/metrics`, on every port.',
    defaultNote: 'none: `METRICS_PORT` and `WORKER_PORT` answer all who reach them, `PORT` only this machine',
    example: '<generate-strong-key>',
    secret: true,
  }),
  otelEndpoint: optional({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    group: 'Monitoring',
    schema: publicUrl,
    expected: 'an http or https address, such as http://localhost:4318',
    description:
      'The OpenTelemetry collector that traces are sent to (OTLP over HTTP, protobuf; `/v1/traces` is added). The SDK is not even loaded while neither this nor the next is set.',
    defaultNote: 'nothing is traced or sent',
    example: 'http://localhost:4318',
  }),
  otelTracesEndpoint: optional({
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    group: 'Monitoring',
    schema: publicUrl,
    expected: 'an http or https address, used as it is',
    description: 'The same for traces alone, with its whole path. Wins over `OTEL_EXPORTER_OTLP_ENDPOINT`.',
    defaultNote: '`OTEL_EXPORTER_OTLP_ENDPOINT` and `/v1/traces`',
    example: 'http://localhost:4318/v1/traces',
  }),
  otelHeaders: optional({
    name: 'OTEL_EXPORTER_OTLP_HEADERS',
    group: 'Monitoring',
    schema: z.string().regex(/^[^=,]+=[^,]*(?:,[^=,]+=[^,]*)*$/u),
    expected: 'name=value pairs with commas between them',
    description: 'Headers that are sent to the collector, such as its key.',
    defaultNote: 'none',
    example: 'authorization=Bearer%20...',
    secret: true,
  }),
  otelServiceName: setting({
    name: 'OTEL_SERVICE_NAME',
    group: 'Monitoring',
    schema: z.string().min(1).max(255),
    expected: 'at most 255 characters',
    description:
      'The name of this service in traces. Further `OTEL_RESOURCE_ATTRIBUTES`, and the timeout, compression and certificates of the exporter, are read from the environment as the standard says.',
    defaultText: 'rolewright',
    example: 'rolewright',
  }),
  otelTracesSampler: setting({
    name: 'OTEL_TRACES_SAMPLER',
    group: 'Monitoring',
    schema: z.enum([
      'always_on',
      'always_off',
      'traceidratio',
      'parentbased_always_on',
      'parentbased_always_off',
      'parentbased_traceidratio',
    ]),
    expected:
      'always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off or parentbased_traceidratio',
    description: 'Which traces are recorded. The `parentbased_` ones follow the caller where it says so.',
    defaultText: 'parentbased_always_on',
    example: 'parentbased_traceidratio',
  }),
  otelTracesSamplerArg: setting({
    name: 'OTEL_TRACES_SAMPLER_ARG',
    group: 'Monitoring',
    schema: decimalNumber(0, 1),
    expected: 'a number from 0 to 1',
    description: 'The part of traces that the `traceidratio` samplers record.',
    defaultText: '1',
    example: '0.1',
  }),
  otelDisabled: setting({
    name: 'OTEL_SDK_DISABLED',
    group: 'Monitoring',
    schema: flag,
    expected: 'true or false',
    description: 'Turns tracing off, whatever the endpoints say.',
    defaultText: 'false',
    example: 'false',
  }),
  sentryDsn: optional({
    name: 'SENTRY_DSN',
    group: 'Monitoring',
    schema: sentryDsn,
    expected: 'https://key@host/project',
    description:
      'The Sentry project that errors are reported to: every ERROR and CRITICAL line of the log, with its code and ids, as scrubbed as the log. The package is not even loaded while this is not set.',
    defaultNote: 'nothing is reported',
    example: 'https://...@sentry.io/...',
    secret: true,
  }),
  sentryEnvironment: optional({
    name: 'SENTRY_ENVIRONMENT',
    group: 'Monitoring',
    schema: z.string().regex(/^[^\s/]{1,64}$/u),
    expected: 'at most 64 characters without white space or slashes',
    description: 'The environment name that reports to Sentry carry.',
    defaultNote: 'the value of `APP_ENV`',
    example: 'production',
  }),
  sentryTracesSampleRate: setting({
    name: 'SENTRY_TRACES_SAMPLE_RATE',
    group: 'Monitoring',
    schema: decimalNumber(0, 1),
    expected: 'a number from 0 to 1',
    description:
      'The part of requests and runs that go to Sentry as transactions: 1 all, 0 none. Independent of what `OTEL_*` sends to a collector. Without effect while `SENTRY_DSN` is not set.',
    defaultText: '0',
    example: '0.1',
  }),
  slowRequestThresholdMs: setting({
    name: 'SLOW_REQUEST_THRESHOLD',
    group: 'Performance',
    schema: seconds(0, 3600),
    expected: 'a number of seconds from 0 to 3600, such as 1.0',
    description: 'A request that takes longer is logged as a WARNING.',
    defaultText: '1.0',
    example: '1.0',
  }),
  slowQueryThresholdMs: setting({
    name: 'SLOW_QUERY_THRESHOLD',
    group: 'Performance',
    schema: seconds(0, 3600),
    expected: 'a number of seconds from 0 to 3600, such as 0.5',
    description:
      'A statement that takes longer is logged as a WARNING: what it does to which tables, its rows and its time, never its values.',
    defaultText: '0.5',
    example: '0.5',
  }),
  smtpUrl: optional({
    name: 'SMTP_URL',
    group: 'Mail',
    schema: smtpUrl,
    expected: 'smtp://name:password@host:587, or smtps://name:password@host:465',
    description:
      'The mail server that sends invitations and links for a new password. `smtp://` switches to TLS, and must where the server is another machine; `smtps://` begins with it.',
    defaultNote: 'no mail is sent',
    example: 'smtp://rolewright:password@mail.example.org:587',
    secret: true,
  }),
  mailFrom: optional({
    name: 'MAIL_FROM',
    group: 'Mail',
    schema: mailSender,
    expected: 'an e-mail address, or a name and an address such as Rolewright <jobs@example.org>',
    description: 'Who mail comes from. Mail servers often take mail from addresses of their own only.',
    defaultNote: '`rolewright@` the host of `PUBLIC_URL`',
    example: 'Rolewright <jobs@example.org>',
  }),
  mailboxReadEveryMs: setting({
    name: 'MAILBOX_READ_EVERY',
    group: 'Mail',
    schema: seconds(0, 604_800).refine((everyMs) => everyMs === 0 || everyMs >= 60_000),
    expected: 'a number of seconds from 60 to 604800, or 0',
    description:
      'How often a mailbox that a person connected is read by itself, where they want that; after failures it waits longer. 0: mailboxes are read only when their people ask.',
    defaultText: '900',
    example: '900',
  }),
  signUp: setting({
    name: 'SIGN_UP',
    group: 'Security',
    schema: z.enum(['closed', 'invitation', 'open']),
    expected: 'closed, invitation or open',
    description:
      'Who may make an account: nobody but the operator by command line, whoever was invited, or everybody who can read mail at the address they give. `open` needs `SMTP_URL`.',
    defaultText: 'invitation',
    example: 'invitation',
  }),
  oidcIssuer: optional({
    name: 'OIDC_ISSUER',
    group: 'Security',
    schema: oidcIssuer,
    expected: 'the https address of an OpenID Connect provider, without /.well-known/openid-configuration',
    description:
      'Another place that people may sign in at, beside e-mail address and password. Register `/sign-in/provider/callback` under `PUBLIC_URL` there. An account is found by the address that the provider has confirmed; `SIGN_UP` says who else may come.',
    defaultNote: 'people sign in here only',
    example: 'https://login.example.org/realms/people',
  }),
  oidcClientId: optional({
    name: 'OIDC_CLIENT_ID',
    group: 'Security',
    schema: z.string().min(1).max(500),
    expected: 'the id of this installation at the provider',
    description: 'What the provider knows this installation by.',
    defaultNote: 'needed with `OIDC_ISSUER`',
    example: 'rolewright',
  }),
  oidcClientSecret: optional({
    name: 'OIDC_CLIENT_SECRET',
    group: 'Security',
    schema: z.string().min(1).max(500),
    expected: 'the secret of this installation at the provider',
    description: 'Shows the provider that it is this installation that asks.',
    defaultNote: 'needed with `OIDC_ISSUER`',
    example: 'the-secret-that-the-provider-made',
    secret: true,
  }),
  oidcName: setting({
    name: 'OIDC_NAME',
    group: 'Security',
    schema: z.string().trim().min(1).max(60),
    expected: 'a name of at most 60 characters',
    description: 'What the provider is called on the page that signs people in.',
    defaultText: 'Single sign-on',
    example: 'Example Login',
  }),
  corsOrigins: setting({
    name: 'CORS_ORIGINS',
    group: 'Security',
    schema: originList,
    expected: 'a JSON array of origins without paths, such as ["https://rolewright.example.org"]',
    description: 'Web origins other than our own whose pages may call the API.',
    defaultText: '[]',
    example: '["https://yourdomain.com"]',
  }),
  rateLimitPerMinute: setting({
    name: 'RATE_LIMIT_PER_MINUTE',
    group: 'Security',
    schema: wholeNumber(1, 1_000_000),
    expected: 'a whole number from 1 to 1000000',
    description:
      'Changes one person may ask for in a minute. Other kinds of requests have a measure and a counter of their own: 5 times as many reads, 2 times as many searches, as many live streams opened, half as many that fetch from other sites or start a run. Who is not signed in is counted by address. More is answered with 429; pages, files, probes and what comes over a stream are not counted.',
    defaultText: '60',
    example: '60',
  }),
  rateLimitPerHour: setting({
    name: 'RATE_LIMIT_PER_HOUR',
    group: 'Security',
    schema: wholeNumber(1, 100_000_000),
    expected: 'a whole number from 1 to 100000000',
    description: 'The same for an hour.',
    defaultText: '1000',
    example: '1000',
  }),
} satisfies Record<string, SettingDefinition>

export type SettingKey = keyof typeof settingsTable

/** The settings of one process, checked and typed. Absent ones are null. */
export type Settings = { readonly [Key in SettingKey]: z.output<(typeof settingsTable)[Key]['schema']> }

export const settingDefinitions: readonly SettingDefinition[] = Object.values(settingsTable)
