import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const SERVER = `http://127.0.0.1:${process.env['SHOJI_PORT'] || 4700}`;
const proxied = ['/api', '/i/', '/r/', '/player', '/health'];

export default defineConfig({
  plugins: [solid()],
  server: {
    host: '127.0.0.1',
    port: 4702,
    strictPort: true,
    proxy: Object.fromEntries(proxied.map((path) => [path, { target: SERVER, changeOrigin: false }])),
  },
  build: {
    // The floor of the dashboard: browsers with `light-dark()` and nesting, so that no CSS is rewritten.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Every file is a file: inlined ones would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
