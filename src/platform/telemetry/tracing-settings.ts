/** What tracing needs to be told. */

/** The part of the settings that tracing needs; `Settings` fits. */
export interface TracingSettings {
  readonly otelDisabled: boolean
  readonly otelEndpoint: string | null
  readonly otelTracesEndpoint: string | null
  readonly otelHeaders: string | null
  readonly otelServiceName: string
  readonly otelTracesSampler: string
  readonly otelTracesSamplerArg: number
}
