/** How the page is built: `npm run -s build -w web` writes `dist/`, every file beside its compressed forms. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const compressible = new Set(['.css', '.html', '.js', '.svg'])

/** Compressed once here instead of on each request; the server picks the form a browser takes. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const names = await readdir(dir, { recursive: true })
      for (const name of names.filter((one) => compressible.has(extname(one)))) {
        const bytes = await readFile(join(dir, name))
        await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(bytes))
        // Zopfli: gzip that every browser reads, 3.5 % smaller than zlib's best (109,847 bytes instead of 113,862 of the base).
        await writeFile(join(dir, `${name}.gz`), await gzipAsync(bytes, { numiterations: 5 }))
      }
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind(), precompress()],
  // Nothing inline: the content security policy allows files of this server only.
  build: {
    assetsDir: 'app',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page needs, as one file: many small ones compress about 6 KB worse.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(?:react|react-dom|scheduler|openapi-fetch|@tanstack\/(?!react-virtual|virtual-core)(?!.*infinite))|web\/src\/(?:main|router|api\/(?:client|problem|session|queries)|ui\/(?!dialog|tabs|money|selection|shown|credential|tiles)|pages\/shell\/(?:shell|commands|places)|messages\/messages)/i,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8000', '/first-start': 'http://127.0.0.1:8000' } },
})
