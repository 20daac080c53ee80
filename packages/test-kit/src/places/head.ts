import type { StaticPlace } from '../place.ts';

export const HEAD: StaticPlace[] = [
  { place: 'title', kind: 'text', at: 'head', html: '<title>$</title>' },
  { place: 'meta description', kind: 'unseen', at: 'head', html: '<meta name="description" content="$">' },
  { place: 'meta og:title', kind: 'unseen', at: 'head', html: '<meta property="og:title" content="$">' },
  { place: 'meta csrf-token', kind: 'unseen', at: 'head', html: '<meta name="csrf-token" content="$">' },
  { place: 'meta user-id', kind: 'unseen', at: 'head', html: '<meta name="user-id" content="$">' },
  { place: 'meta refresh url', kind: 'url', at: 'head', html: '<meta http-equiv="refresh" content="9999;url=/x?u=$">' },
  { place: 'link canonical query', kind: 'url', at: 'head', html: '<link rel="canonical" href="/c?u=$">' },
  { place: 'link icon query', kind: 'url', at: 'head', html: '<link rel="icon" href="data:,$">' },
  { place: 'link alternate title', kind: 'unseen', at: 'head', html: '<link rel="alternate" title="$" href="/a">' },
  { place: 'link preload query', kind: 'url', at: 'head', html: '<link rel="preload" as="image" href="/p.png?u=$">' },
  { place: 'base target', kind: 'unseen', at: 'head', html: '<base target="$">' },
  { place: 'html data-*', kind: 'unseen', at: 'html', html: 'data-k="$"' },
  { place: 'html class', kind: 'name', shape: 'code', at: 'html', html: 'class="$"' },
  { place: 'html lang', kind: 'unseen', at: 'html', html: 'lang="$"' },
];
