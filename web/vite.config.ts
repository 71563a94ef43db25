import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Bundles the web app into dist/web; `serve` gives it out. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Assets lie under /assets whatever the page's own address.
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no inline data but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
