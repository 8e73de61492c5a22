# The image of Rolewright: everything is made in the first stage, the second holds what runs and nothing that builds.
# docker build -t rolewright .        (linux/amd64 and linux/arm64; the packages of both are in the lockfile)
ARG BASE=docker.io/library/node:24-bookworm-slim

FROM ${BASE} AS build
WORKDIR /app
ENV NODE_ENV=development
# First what changes seldom: the packages are a layer of their own.
COPY package.json package-lock.json ./
COPY web/package.json web/package.json
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# The page, and the seed that a new embedded directory opens from. Then everything goes that only builds, and what is left is listed in the bill of materials.
RUN node scripts/setup.mjs --dev \
    && npm sbom --package-lock-only --sbom-format=cyclonedx > sbom.cdx.json \
    && node ops/container/keep-what-runs.mjs sbom.cdx.json \
    && rm -rf web/src web/node_modules

FROM ${BASE} AS run
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Rolewright" \
      org.opencontainers.image.description="A self-hostable, multi-user job-application copilot that invents nothing." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /app
COPY --from=build --chown=0:0 /app /app
# The one folder that is written to; the root file system may be read-only.
RUN mkdir -p /data && chown 10001:10001 /data
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8000 \
    WORKER_PORT=8001 \
    DATA_DIR=/data \
    HOME=/data \
    NODE_COMPILE_CACHE=/tmp/node-compile-cache
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8000 8001
STOPSIGNAL SIGTERM
# A worker answers at 8001: its service overrides the port.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "ops/container/healthcheck.mjs", "8000"]
CMD ["node", "src/main/serve.ts"]
