import { defineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { readPlaces } from './server/places.ts';
import { fillShojiUrl } from './server/shoji-url.ts';

/** Does in the dev server what the demo's own server does: the address of Shoji is put in when a page is served. */
const shojiUrlInPage = (shojiUrl: string): Plugin => ({
  name: 'shoji-url-in-page',
  apply: 'serve',
  transformIndexHtml: (html) => fillShojiUrl(html, shojiUrl),
});

export default defineConfig(() => {
  const places = readPlaces(process.env);
  return {
    plugins: [solid(), shojiUrlInPage(places.shojiUrl)],
    server: { host: places.host, port: places.port, strictPort: true },
    build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
  };
});
