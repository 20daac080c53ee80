import type { Step } from '../place.ts';

/** Levels that change, and nodes that move between them. */
export const LEVEL_STEPS: Step[] = [
  {
    place: 'text appended in a mask',
    kind: 'masked',
    html: '<div data-shoji="mask">a</div>',
    run: (box, word) => {
      box.firstElementChild?.append(word);
    },
  },
  {
    place: 'characterData in a mask',
    kind: 'masked',
    html: '<div data-shoji="mask"><p>a</p></div>',
    run: (box, word) => {
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'mask added, then text',
    kind: 'masked',
    html: '<div><p>a</p></div>',
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'mask';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'mask class added, then attribute deep inside',
    kind: 'masked',
    html: '<div><p><b>a</b></p></div>',
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).className = 'rr-mask';
      await new Promise((done) => setTimeout(done, 20));
      box.querySelector('b')?.setAttribute('title', word);
    },
  },
  {
    place: 'block added, then characterData deep inside',
    kind: 'blocked',
    html: '<div><p><b>a</b></p></div>',
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).className = 'rr-block';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('b')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'block added, then attribute deep inside',
    kind: 'blocked',
    html: '<div><p><b>a</b></p></div>',
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'block';
      await new Promise((done) => setTimeout(done, 20));
      box.querySelector('b')?.setAttribute('title', word);
    },
  },
  {
    place: 'block added, then child added deep inside',
    kind: 'blocked',
    html: '<div><p><b>a</b></p></div>',
    run: async (box, word) => {
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'block';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('b') as Element).innerHTML = `<i>${word}</i>`;
    },
  },
  {
    place: 'text then block in the same tick',
    kind: 'blocked',
    html: '<div><p><b>a</b></p></div>',
    run: (box, word) => {
      (box.querySelector('b')?.firstChild as Text).data = word;
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'block';
    },
  },
  {
    place: 'child added, then block, in the same tick',
    kind: 'blocked',
    html: '<div></div>',
    run: (box, word) => {
      (box.firstElementChild as Element).innerHTML = `<i title="${word}">${word}</i>`;
      (box.firstElementChild as HTMLElement).dataset['shoji'] = 'block';
    },
  },
  {
    place: 'text in a shadow root under block',
    kind: 'blocked',
    html: '<div class="rr-block"><p></p></div>',
    run: async (box, word) => {
      const root = (box.querySelector('p') as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<b>a</b>';
      await new Promise((done) => setTimeout(done, 20));
      root.querySelector('b')?.append(word);
    },
  },
  {
    place: 'child of block: changed inside, stays',
    kind: 'blocked',
    html: '<div class="rr-block"><p>a</p></div>',
    run: (box, word) => {
      (box.querySelector('p') as Element).innerHTML = `<b>${word}</b>`;
    },
  },
  {
    place: 'moved from open into mask, then text',
    kind: 'masked',
    html: '<p>a</p><div data-shoji="mask"></div>',
    run: async (box, word) => {
      const p = box.querySelector('p') as Element;
      box.querySelector('div')?.append(p);
      await new Promise((done) => setTimeout(done, 20));
      (p.firstChild as Text).data = word;
    },
  },
  {
    place: 'SDK mask by selector, then text',
    kind: 'masked',
    html: '<div class="sdk-mask"><p>a</p></div>',
    run: async (box, word) => {
      (window as unknown as { shoji: { mask(s: string): void } }).shoji.mask('.sdk-mask');
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'class that an SDK rule matches added later, then text',
    kind: 'masked',
    html: '<div><p>a</p></div>',
    run: async (box, word) => {
      (window as unknown as { shoji: { mask(s: string): void } }).shoji.mask('.sdk-late-mask');
      await new Promise((done) => setTimeout(done, 20));
      (box.firstElementChild as Element).className = 'sdk-late-mask';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'class that an SDK rule matches and text in one tick',
    kind: 'masked',
    html: '<div><p>a</p></div>',
    run: (box, word) => {
      (box.firstElementChild as Element).className = 'sdk-late-mask';
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'SDK sensitive by selector, then text',
    kind: 'floor',
    html: '<div class="sdk-sensitive"><p>a</p></div>',
    run: async (box, word) => {
      (window as unknown as { shoji: { sensitive(s: string): void } }).shoji.sensitive('.sdk-sensitive');
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
      box.querySelector('p')?.setAttribute('title', word);
    },
  },
  {
    place: 'SDK block by selector, then child',
    kind: 'blocked',
    html: '<div class="sdk-block"><p>a</p></div>',
    run: async (box, word) => {
      (window as unknown as { shoji: { block(s: string): void } }).shoji.block('.sdk-block');
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p') as Element).innerHTML = `<i>${word}</i>`;
    },
  },
  {
    place: 'SDK rule by sibling state (:has) turns on later',
    kind: 'masked',
    html: '<div class="has-rule"><b>a</b><p>a</p></div>',
    run: async (box, word) => {
      (window as unknown as { shoji: { mask(s: string): void } }).shoji.mask('.has-rule:has(.on) p');
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('b') as Element).className = 'on';
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'allow within mask turned to mask, then text',
    kind: 'masked',
    html: '<div data-shoji="mask"><p data-shoji="allow">a</p></div>',
    run: async (box, word) => {
      box.querySelector('p')?.removeAttribute('data-shoji');
      await new Promise((done) => setTimeout(done, 20));
      (box.querySelector('p')?.firstChild as Text).data = word;
    },
  },
  {
    place: 'select text in a mask and drag',
    kind: 'masked',
    html: '<div data-shoji="mask"><p draggable="true">a</p></div>',
    run: (box, word) => {
      (box.querySelector('p')?.firstChild as Text).data = word;
      getSelection()?.selectAllChildren(box);
      box.querySelector('p')?.dispatchEvent(new DragEvent('drag', { bubbles: true }));
    },
  },
];
