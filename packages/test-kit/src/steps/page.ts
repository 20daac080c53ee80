import type { Step } from '../place.ts';

interface Shoji {
  track(name: string, props?: object): void;
  identify(id: string, traits?: object): void;
}
declare const shoji: Shoji;

export const PAGE_STEPS: Step[] = [
  {
    place: 'pushState query',
    kind: 'url',
    run: (_, word) => {
      history.pushState(null, '', `?token=${word}`);
    },
  },
  {
    place: 'pushState hash',
    kind: 'url',
    run: (_, word) => {
      history.pushState(null, '', `#${word}`);
    },
  },
  {
    place: 'pushState segment of digits',
    kind: 'url',
    shape: 'number',
    run: (_, word) => {
      history.pushState(null, '', `order/${word}/x`);
    },
  },
  {
    place: 'replaceState e-mail segment',
    kind: 'url',
    shape: 'email',
    run: (_, word) => {
      history.replaceState(null, '', `${word}/x`);
    },
  },
  {
    place: 'pushState parameter without value',
    kind: 'url',
    run: (_, word) => {
      history.pushState(null, '', `?${word}`);
    },
  },
  {
    place: 'pushState state object',
    kind: 'unseen',
    run: (_, word) => {
      history.pushState({ word }, '', '?a=1');
    },
  },
  {
    place: 'location.hash',
    kind: 'url',
    run: (_, word) => {
      location.hash = word;
    },
  },
  {
    place: 'title with an e-mail',
    kind: 'personal',
    shape: 'email',
    run: (_, word) => {
      document.title = `Inbox of ${word}`;
    },
  },
  {
    place: 'error message',
    kind: 'message',
    run: (_, word) => {
      setTimeout(() => {
        throw new Error(`No user called ${word}`);
      });
    },
  },
  {
    place: 'error message with an e-mail',
    kind: 'personal',
    shape: 'email',
    run: (_, word) => {
      setTimeout(() => {
        throw new Error(`No user ${word}`);
      });
    },
  },
  {
    place: 'error name',
    kind: 'message',
    run: (_, word) => {
      setTimeout(() => {
        const e = new Error('x');
        e.name = word;
        throw e;
      });
    },
  },
  {
    place: 'error stack',
    kind: 'message',
    run: (_, word) => {
      setTimeout(() => {
        const e = new Error('x');
        e.stack = `Error: x\n    at ${word} (https://a.example/b.js?u=1:1:1)`;
        throw e;
      });
    },
  },
  {
    place: 'error stack url query',
    kind: 'url',
    run: (_, word) => {
      setTimeout(() => {
        const e = new Error('x');
        e.stack = `Error: x\n    at f (https://a.example/b.js?u=${word}:1:1)`;
        throw e;
      });
    },
  },
  {
    place: 'rejection message',
    kind: 'message',
    run: (_, word) => {
      Promise.reject(new Error(`bad ${word}`));
    },
  },
  {
    place: 'rejection with an object',
    kind: 'message',
    run: (_, word) => {
      Promise.reject({ word, message: word });
    },
  },
  {
    place: 'rejection with a string',
    kind: 'message',
    run: (_, word) => {
      Promise.reject(word);
    },
  },
  {
    place: 'error with the value of a field',
    kind: 'message',
    html: '<input type="password">',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).value = word;
      setTimeout(() => {
        throw new TypeError(`Cannot use "${word}" as a password`);
      });
    },
  },
  {
    place: 'console.log',
    kind: 'message',
    run: (_, word) => {
      console.log('user', word, { word });
    },
  },
  {
    place: 'console.error',
    kind: 'message',
    run: (_, word) => {
      console.error(new Error(word));
    },
  },
  {
    place: 'track name',
    kind: 'message',
    run: (_, word) => {
      shoji.track(word);
    },
  },
  {
    place: 'track property',
    kind: 'message',
    run: (_, word) => {
      shoji.track('buy', { who: word });
    },
  },
  {
    place: 'track property name',
    kind: 'message',
    run: (_, word) => {
      shoji.track('buy', { [word]: 1 });
    },
  },
  {
    place: 'track property with an e-mail',
    kind: 'personal',
    shape: 'email',
    run: (_, word) => {
      shoji.track('buy', { who: `to ${word}` });
    },
  },
  {
    place: 'track property with the value of a password',
    kind: 'message',
    run: (_, word) => {
      shoji.track('login', { password: word });
    },
  },
  {
    place: 'track nested property',
    kind: 'message',
    run: (_, word) => {
      shoji.track('buy', { a: { b: word } });
    },
  },
  {
    place: 'identify trait',
    kind: 'message',
    run: (_, word) => {
      shoji.identify('u1', { name: word });
    },
  },
  {
    place: 'identify id with an e-mail',
    kind: 'personal',
    shape: 'email',
    run: (_, word) => {
      shoji.identify(word);
    },
  },
  {
    place: 'identify trait with an e-mail',
    kind: 'personal',
    shape: 'email',
    run: (_, word) => {
      shoji.identify('u1', { mail: word });
    },
  },
  {
    place: 'fetch query',
    kind: 'network',
    run: async (_, word) => {
      await fetch(`/nothing?u=${word}`).catch(() => 0);
    },
  },
  {
    place: 'fetch body and header',
    kind: 'network',
    run: async (_, word) => {
      await fetch('/nothing', { method: 'POST', body: word, headers: { 'X-User': word } }).catch(() => 0);
    },
  },
  {
    place: 'XMLHttpRequest',
    kind: 'network',
    run: (_, word) =>
      new Promise<void>((done) => {
        const request = new XMLHttpRequest();
        request.open('POST', `/nothing?u=${word}`);
        request.onloadend = () => done();
        request.send(word);
      }),
  },
  {
    place: 'WebSocket',
    kind: 'network',
    run: (_, word) => {
      try {
        new WebSocket(`ws://localhost:9/${word}`);
      } catch {
        /* nothing listens */
      }
    },
  },
  {
    place: 'customElements.define name',
    kind: 'name',
    shape: 'code',
    run: (_, word) => {
      customElements.define(`x-${word}`, class extends HTMLElement {});
    },
  },
  {
    place: 'canvas text',
    kind: 'unseen',
    html: '<canvas></canvas>',
    run: (box, word) => {
      (box.firstElementChild as HTMLCanvasElement).getContext('2d')?.fillText(word, 1, 9);
    },
  },
  {
    place: 'text selection',
    kind: 'text',
    html: '<p>a</p>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = word;
      getSelection()?.selectAllChildren(box);
    },
  },
  {
    place: 'cookie',
    kind: 'unseen',
    run: (_, word) => {
      // biome-ignore lint/suspicious/noDocumentCookie: a place that must not be read.
      document.cookie = `u=${word}`;
    },
  },
  {
    place: 'localStorage',
    kind: 'unseen',
    run: (_, word) => {
      localStorage.setItem('u', word);
    },
  },
  {
    place: 'window.name',
    kind: 'unseen',
    run: (_, word) => {
      window.name = word;
    },
  },
  {
    place: 'media src and state',
    kind: 'url',
    html: '<video></video>',
    run: (box, word) => {
      (box.firstElementChild as HTMLVideoElement).src = `/v.mp4?u=${word}`;
      (box.firstElementChild as HTMLVideoElement).play().catch(() => 0);
    },
  },
  {
    place: 'dialog opened',
    kind: 'text',
    html: '<dialog><p>a</p></dialog>',
    run: (box, word) => {
      (box.querySelector('p') as Element).textContent = word;
      (box.firstElementChild as HTMLDialogElement).show();
    },
  },
  {
    place: 'dialog returnValue',
    kind: 'form',
    html: '<dialog></dialog>',
    run: (box, word) => {
      (box.firstElementChild as HTMLDialogElement).show();
      (box.firstElementChild as HTMLDialogElement).close(word);
    },
  },
  {
    place: 'popover shown',
    kind: 'text',
    html: '<div popover>a</div>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).textContent = word;
      (box.firstElementChild as HTMLElement).showPopover();
      (box.firstElementChild as HTMLElement).hidePopover();
    },
  },
  {
    place: 'popover with the value of a password',
    kind: 'floor',
    html: '<input type="password" popover>',
    run: (box, word) => {
      (box.firstElementChild as HTMLInputElement).value = word;
    },
  },
  {
    place: 'copy and paste events',
    kind: 'form',
    html: '<input>',
    run: (box, word) => {
      const data = new DataTransfer();
      data.setData('text/plain', word);
      for (const type of ['copy', 'cut', 'paste'])
        box.firstElementChild?.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true }));
    },
  },
  {
    place: 'mouse over an address',
    kind: 'url',
    html: '<a>a</a>',
    run: (box, word) => {
      (box.firstElementChild as HTMLAnchorElement).href = `/p?u=${word}`;
      box.firstElementChild?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    },
  },
];
