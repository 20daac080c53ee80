import { EVENT, SOURCE, type WireEvent } from '@shoji/schema';

/** Where the vectors point to. */
export interface Targets {
  /** A stranger's server. */
  readonly decoy: string;
  /** The product's own origin: a GET there would carry the cookie of whoever watches. */
  readonly own: string;
}

type Attributes = Record<string, unknown>;
interface Raw {
  type: number;
  id: number;
  tagName?: string;
  attributes?: Attributes;
  childNodes?: Raw[];
  [field: string]: unknown;
}

/** Marks every window it can reach; a vector that runs is found by its name. */
export const ran = (name: string): string =>
  `for(var w=window;;w=w.parent){try{(w.ran=w.ran||[]).push('${name}')}catch(e){}if(w===w.parent)break}`;

/** Everything known by which a recording could run something or fetch something, as one recording. */
export function hostileRecording({ decoy, own }: Targets): { events: WireEvent[]; vectors: number } {
  let id = 10;
  let vectors = 0;
  const url = (name: string): string => `${decoy}/${name}`;
  const element = (tagName: string, attributes: Attributes = {}, childNodes: Raw[] = [], more = {}): Raw => {
    id += 1;
    return { type: 2, id, tagName, attributes, childNodes, ...more };
  };
  const text = (textContent: string, more = {}): Raw => {
    id += 1;
    return { type: 3, id, textContent, ...more };
  };
  const svg = (tagName: string, attributes: Attributes = {}, childNodes: Raw[] = []): Raw =>
    element(tagName, attributes, childNodes, { isSVG: true });
  const inSvg = (...children: Raw[]): Raw => svg('svg', { width: '40', height: '40' }, children);
  const style = (css: string): Raw => element('style', { _cssText: css });

  const head = [
    element('meta', { 'http-equiv': 'refresh', content: `0;url=${url('meta-refresh')}` }),
    element('META', { 'HTTP-EQUIV': 'Refresh', content: `0;url=javascript:${ran('meta-javascript')}` }),
    element('script', {}, [text(ran('script'))]),
    element('SCRIPT', {}, [text(ran('script-upper'))]),
    element('ScRiPt', { src: url('script-src') }),
    element('script', { type: 'speculationrules' }, [
      text(`{"prefetch":[{"source":"list","urls":["${url('speculation')}"]}]}`),
    ]),
    element('link', { rel: 'stylesheet', href: url('link-stylesheet') }),
    element('LINK', { REL: 'stylesheet', HREF: url('link-upper') }),
    element('link', { rel: 'preload', as: 'image', href: url('link-preload') }),
    element('link', { rel: 'prefetch', href: url('link-prefetch') }),
    element('link', { rel: 'icon', href: url('link-icon') }),
    element('link', { rel: 'manifest', href: url('link-manifest') }),
    element('link', { rel: 'modulepreload', href: url('link-module') }),
    element('link', { rel: 'preconnect', href: decoy }),
    element('link', { rel: 'dns-prefetch', href: decoy }),
    element('link', { _cssText: `body{background-image:url(${url('link-css-text')})}` }),
    style(`.a{background-image:url(${url('style-url')})}`),
    style(`.b{background-image:\\75rl(${url('style-escaped')})}`),
    style(`@import "${url('style-import')}";`),
    style(`@font-face{font-family:Far;src:url(${url('style-font')})}.a{font-family:Far}`),
    style(`.c{cursor:url(${url('style-cursor')}),auto;border-image:url(${url('style-border')}) 1}`),
    style(`.d{background-image:image-set("${url('style-image-set')}" 1x)}`),
    style(`.e::before{content:url(${url('style-content')})}`),
    style(`:root{--far:url(${url('style-variable')})}.f{background-image:var(--far)}`),
    element('style', { onload: ran('style-onload') }, [
      text(`.g{background-image:url(${url('style-text')})}`, { isStyle: true }),
    ]),
  ];
  const classes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'inserted', 'adopted', 'replaced', 'declared', 'changed'].map(
    (name) => element('p', { class: name }, [text(name)]),
  );
  const image = element('img', { width: '20', height: '20' });
  const frame = element('iframe');
  const attached = element('iframe');
  const link = element('link');
  const styled = element('p', {}, [text('styled')]);
  const sheet = element('style', { _cssText: '.inserted{color:red}.declared{color:red}' });
  const sheetText = text('.changed{color:red}', { isStyle: true });
  const anchor = element('a', { href: `javascript:${ran('a-javascript')}` }, [text('link')]);
  const host = element('div', {}, [], { isShadowHost: true });
  const canvas = element('canvas', { width: '10', height: '10', rr_dataURL: url('canvas-data') });
  const body = [
    ...classes,
    image,
    frame,
    attached,
    link,
    styled,
    sheet,
    element('style', {}, [sheetText]),
    anchor,
    host,
    canvas,
    element('img', { src: 'x:', onerror: ran('img-onerror') }),
    element('IMG', { SRC: 'x:', ONERROR: ran('img-upper') }),
    element('details', { open: '', ontoggle: ran('details-ontoggle') }, [text('details')]),
    element('input', { autofocus: '', onfocus: ran('input-onfocus') }),
    element('marquee', { onstart: ran('marquee-onstart') }, [text('marquee')]),
    element(
      'video',
      { onerror: ran('video-onerror'), src: url('video-src'), poster: url('video-poster'), rr_mediaState: 'played' },
      [
        element('source', { src: url('video-source'), onerror: ran('source-onerror') }),
        element('track', { src: url('video-track'), default: '' }),
      ],
    ),
    element('audio', { src: url('audio-src'), autoplay: '' }),
    element('iframe', { src: `javascript:${ran('iframe-javascript')}` }),
    element('iframe', { srcdoc: `<script>${ran('iframe-srcdoc')}</script><img src="${url('srcdoc-img')}">` }),
    element('iframe', { src: `data:text/html,<script>${ran('iframe-data')}</script>` }),
    element('iframe', {
      sandbox: 'allow-scripts allow-same-origin',
      srcdoc: `<script>${ran('iframe-sandbox')}</script>`,
    }),
    element('IFRAME', { src: url('iframe-src'), rr_src: url('iframe-rr-src') }),
    element('iframe', { src: `${own}/api/same-origin-frame` }),
    element('object', { data: url('object-data'), type: 'text/html' }, [text('object')]),
    element('embed', { src: url('embed-src') }),
    element('EMBED', { src: `javascript:${ran('embed-javascript')}` }),
    element('portal', { src: url('portal-src') }),
    element('fencedframe', { src: url('fenced-src') }),
    element('form', { action: url('form-action') }, [
      element('button', { formaction: `javascript:${ran('formaction')}` }, [text('send')]),
      element('input', { type: 'image', src: url('input-image') }),
    ]),
    element('img', { src: url('img-src') }),
    element('img', { srcset: `${url('img-srcset')} 1x` }),
    element('img', { src: `${own}/api/same-origin-get` }),
    element('img', { rr_dataURL: url('img-data') }),
    element('picture', {}, [element('source', { srcset: url('picture-source') }), element('img', { alt: '' })]),
    element('table', { background: url('table-background') }, [element('td', { background: url('td-background') })]),
    element('p', { style: `background-image:url(${url('style-attribute')})` }, [text('p')]),
    element('p', { style: `background-image:u\\72l("${url('style-attribute-escaped')}")` }, [text('p')]),
    element('a', { href: url('a-ping'), ping: url('ping') }, [text('ping')]),
    element('x-evil', { onclick: ran('custom'), 'data-x': url('custom') }, [], { isCustom: true }),
    inSvg(
      svg('script', {}, [text(ran('svg-script'))]),
      svg('script', { href: url('svg-script-href') }),
      svg('image', { href: url('svg-image'), width: '9', height: '9' }),
      svg('image', { 'xlink:href': url('svg-image-xlink'), width: '9', height: '9' }),
      svg('use', { href: `${url('svg-use')}#a` }),
      svg('use', { href: `${own}/api/same-origin-use#a` }),
      svg('filter', { id: 'far' }, [svg('feImage', { href: url('svg-feimage') })]),
      svg('rect', { width: '9', height: '9', fill: `url(${url('svg-fill')}#a)`, filter: 'url(#far)' }),
      svg('a', { 'xlink:href': `javascript:${ran('svg-a')}` }, [
        svg('animate', { attributeName: 'href', to: `javascript:${ran('svg-animate')}` }),
      ]),
      svg('set', { attributeName: 'onclick', to: ran('svg-set') }),
      svg('foreignObject', { width: '9', height: '9' }, [element('img', { src: url('svg-foreign') })]),
    ),
    element('svg', { onload: ran('svg-onload') }, [], { isSVG: true }),
    element('base', { href: `${decoy}/base/` }),
    element('img', { src: 'relative-to-base' }),
  ];
  const page: Raw = {
    type: 0,
    id: 1,
    childNodes: [
      { type: 1, id: 2, name: 'html', publicId: '', systemId: '' },
      {
        type: 2,
        id: 3,
        tagName: 'html',
        attributes: {},
        childNodes: [
          { type: 2, id: 4, tagName: 'head', attributes: {}, childNodes: head },
          {
            type: 2,
            id: 5,
            tagName: 'body',
            attributes: { onload: ran('body-onload'), background: url('body-background') },
            childNodes: body,
          },
        ],
      },
    ],
  };
  vectors += head.length + body.length - 12;

  const incremental = (data: unknown): Omit<WireEvent, 'timestamp'> => ({ type: EVENT.incremental, data });
  const mutation = (part: object): Omit<WireEvent, 'timestamp'> =>
    incremental({ source: SOURCE.mutation, texts: [], attributes: [], removes: [], adds: [], ...part });
  const set = (node: Raw, attributes: Attributes) => mutation({ attributes: [{ id: node.id, attributes }] });
  const changes = [
    set(image, { onerror: ran('later-onerror'), src: url('later-src'), srcset: url('later-srcset') }),
    set(frame, { srcdoc: `<script>${ran('later-srcdoc')}</script>` }),
    set(frame, { src: `javascript:${ran('later-javascript')}` }),
    set(link, { rel: 'stylesheet', href: url('later-link') }),
    set(link, { _cssText: `@import url(${url('later-css-text')});` }),
    set(styled, { style: { 'background-image': `url(${url('later-style')})` } }),
    set(styled, { style: `list-style-image:url(${url('later-style-text')})`, onclick: ran('later-onclick') }),
    mutation({ texts: [{ id: sheetText.id, value: `.changed{background-image:url(${url('later-sheet')})}` }] }),
    mutation({ adds: [{ parentId: 5, nextId: null, node: element('SCRIPT', { src: url('later-script') }) }] }),
    mutation({ adds: [{ parentId: 5, nextId: null, node: element('img', { src: 'x:', onerror: ran('later-img') }) }] }),
    mutation({
      adds: [
        {
          parentId: attached.id,
          nextId: null,
          node: {
            type: 0,
            id: 9_000,
            childNodes: [
              {
                type: 2,
                id: 9_001,
                tagName: 'html',
                rootId: 9_000,
                attributes: {},
                childNodes: [
                  {
                    type: 2,
                    id: 9_002,
                    tagName: 'SCRIPT',
                    rootId: 9_000,
                    attributes: { src: url('attached-script') },
                    childNodes: [],
                  },
                  {
                    type: 2,
                    id: 9_003,
                    tagName: 'img',
                    rootId: 9_000,
                    attributes: { src: url('attached-img') },
                    childNodes: [],
                  },
                ],
              },
            ],
          },
        },
      ],
      isAttachIframe: true,
    }),
    incremental({
      source: SOURCE.styleSheetRule,
      id: sheet.id,
      adds: [{ rule: `.inserted{background-image:url(${url('insert-rule')})}`, index: 0 }],
    }),
    incremental({
      source: SOURCE.styleSheetRule,
      id: sheet.id,
      adds: [{ rule: `@import "${url('insert-import')}";`, index: 0 }],
    }),
    incremental({
      source: SOURCE.adoptedStyleSheet,
      id: 1,
      styleIds: [1],
      styles: [{ styleId: 1, rules: [{ rule: `.adopted{background-image:url(${url('adopted')})}`, index: 0 }] }],
    }),
    incremental({
      source: SOURCE.styleSheetRule,
      styleId: 1,
      replaceSync: `.replaced{background-image:url(${url('replaced')})}`,
    }),
    incremental({
      source: SOURCE.styleDeclaration,
      id: sheet.id,
      index: [0],
      set: { property: 'background-image', value: `url(${url('declared')})`, priority: 'important' },
    }),
    incremental({ source: SOURCE.font, family: 'Far', fontSource: `url(${url('font-event')})`, buffer: false }),
    incremental({
      source: SOURCE.canvasMutation,
      id: canvas.id,
      type: 0,
      commands: [
        { property: 'drawImage', args: [{ rr_type: 'HTMLImageElement', src: url('canvas-image') }, 0, 0] },
        { property: 'fillText', args: [{ rr_type: 'EventSource', args: [url('canvas-event-source')] }] },
      ],
    }),
    incremental({ source: SOURCE.mouseInteraction, type: 2, id: anchor.id, x: 5, y: 5 }),
    incremental({ source: SOURCE.mouseInteraction, type: 5, id: anchor.id }),
    incremental({ source: SOURCE.mediaInteraction, id: canvas.id, type: 0, currentTime: 1 }),
    {
      type: EVENT.custom,
      data: { tag: `<img src="${url('custom-tag')}">`, payload: { href: `javascript:${ran('custom-payload')}` } },
    },
    {
      type: EVENT.plugin,
      data: { plugin: 'rrweb/console@1', payload: { level: 'log', payload: [`<img src="${url('plugin')}">`] } },
    },
  ];
  vectors += changes.length;
  const start = 1_700_000_000_000;
  const events = [
    { type: EVENT.meta, data: { href: `javascript:${ran('meta-href')}`, width: 800, height: 600 } },
    { type: EVENT.fullSnapshot, data: { node: page, initialOffset: { top: 0, left: 0 } } },
    ...changes,
    incremental({ source: SOURCE.scroll, id: 1, x: 0, y: 1_000 }),
    incremental({ source: SOURCE.mouseMove, positions: [{ x: 1, y: 1, id: 5, timeOffset: 0 }] }),
  ].map((event, index) => ({ ...event, timestamp: start + index * 10 }));
  return { events, vectors };
}
