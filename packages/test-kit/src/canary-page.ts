import { type Canaries, createCanaries } from './canaries.ts';
import type { StaticPlace } from './place.ts';

export interface CanaryPage {
  readonly html: string;
  readonly canaries: Canaries;
}

/**
 * A page with one canary in each of the places. `<!--recorder-->` stands after everything, so that what runs before the
 * recorder has run.
 */
export function buildCanaryPage(places: readonly StaticPlace[], seed: number): CanaryPage {
  const canaries = createCanaries(seed);
  const parts: Record<'head' | 'html' | 'body', string[]> = { head: [], html: [], body: [] };
  const scripts: string[] = [];
  places.forEach(({ place, kind, shape, html, at = 'body', before }, index) => {
    const word = canaries.plant(place, kind, shape);
    const filled = html.replaceAll('$', word);
    parts[at].push(at === 'body' ? `<div id="p-${index}">${filled}</div>` : filled);
    if (before) {
      scripts.push(
        `try{(${before})(document.getElementById('p-${index}'),${JSON.stringify(word)})}catch(e){console.error('setup',${index},e)}`,
      );
    }
  });
  return {
    canaries,
    html:
      `<!doctype html><html ${parts.html.join(' ')}><head><meta charset="utf-8">${parts.head.join('')}</head><body>` +
      `${parts.body.join('\n')}<div id="steps"></div><script>addEventListener('load',()=>0);${scripts.join(';\n')}</script><!--recorder--></body></html>`,
  };
}
