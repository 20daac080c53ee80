import type { StaticPlace } from '../place.ts';

const words = (tag: string): StaticPlace => ({ place: `${tag} text`, kind: 'text', html: `<${tag}>$</${tag}>` });

export const TEXT: StaticPlace[] = [
  ...'p button details summary dialog h1 h6 pre code blockquote li dt dd figcaption address em mark small sub time del ins bdi abbr cite kbd samp var article nav aside footer main search hgroup menu marquee font center'
    .split(' ')
    .map(words),
  { place: 'td text', kind: 'text', html: '<table><caption>a</caption><tr><td>$</td></tr></table>' },
  { place: 'caption text', kind: 'text', html: '<table><caption>$</caption></table>' },
  { place: 'display:none text', kind: 'text', html: '<div style="display:none">$</div>' },
  { place: 'popover text', kind: 'text', html: '<div popover>$</div>' },
  { place: 'comment', kind: 'unseen', html: '<!-- $ -->' },
  { place: 'noscript', kind: 'unseen', html: '<noscript>$</noscript>' },
  { place: 'template content', kind: 'unseen', html: '<template><p>$</p></template>' },
  { place: 'inline script', kind: 'unseen', html: '<script>var a="$"</script>' },
  { place: 'json script', kind: 'unseen', html: '<script type="application/json">"$"</script>' },
  { place: 'script data-*', kind: 'unseen', html: '<script type="text/x" data-k="$"></script>' },
  { place: 'script src query', kind: 'url', html: '<script type="text/x" src="/s.js?u=$"></script>' },
  { place: 'canvas fallback', kind: 'text', html: '<canvas>$</canvas>' },
  { place: 'iframe fallback', kind: 'text', html: '<iframe>$</iframe>' },
  { place: 'object fallback', kind: 'text', html: '<object>$</object>' },
  { place: 'audio fallback', kind: 'text', html: '<audio>$</audio>' },
  { place: 'xmp', kind: 'text', html: '<xmp>$</xmp>' },
  { place: 'noembed', kind: 'text', html: '<noembed>$</noembed>' },
  { place: 'ruby', kind: 'text', html: '<ruby>a<rt>$</rt></ruby>' },
  { place: 'MathML', kind: 'text', html: '<math><mtext>$</mtext><mi>x</mi></math>' },
  {
    place: 'MathML annotation',
    kind: 'text',
    html: '<math><semantics><mi>x</mi><annotation encoding="tex">$</annotation></semantics></math>',
  },
  { place: 'MathML alttext', kind: 'text', html: '<math alttext="$"><mi>x</mi></math>' },
  { place: 'text in rr-mask', kind: 'masked', html: '<div class="rr-mask">$</div>' },
  { place: 'deep in data-shoji=mask', kind: 'masked', html: '<div data-shoji="mask"><p><i>$</i></p></div>' },
  { place: 'title of data-shoji=mask', kind: 'masked', html: '<div data-shoji="mask" title="$">a</div>' },
  { place: 'alt in data-shoji=mask', kind: 'masked', html: '<div data-shoji="mask"><img alt="$" src="data:,"></div>' },
  {
    place: 'picture address in data-shoji=mask',
    kind: 'masked',
    html: '<div data-shoji="mask"><img src="/$.png"></div>',
  },
  { place: 'data-* in data-shoji=mask', kind: 'masked', html: '<div data-shoji="mask"><b data-name="$">a</b></div>' },
  { place: 'unknown level', kind: 'masked', html: '<div data-shoji="nonsense">$</div>' },
  { place: 'level in capitals', kind: 'masked', html: '<div data-shoji=" MASK ">$</div>' },
  ...[
    'data-recording-ignore="mask"',
    'data-sentry-mask',
    'data-dd-privacy="mask"',
    'data-clarity-mask',
    'data-openreplay-obscured',
    'data-hj-suppress',
    'class="fs-mask"',
    'data-private',
    'class="sentry-mask"',
    'data-clarity-mask="True"',
    'data-dd-privacy="mask-user-input"',
  ].map((attribute, n) => ({
    place: `${attribute}`,
    kind: n === 10 ? ('text' as const) : ('masked' as const),
    html: `<div ${attribute}><p>$</p></div>`,
  })),
  ...[
    'class="rr-block"',
    'data-shoji="block"',
    'class="ph-no-capture"',
    'data-sentry-block',
    'data-dd-privacy="hidden"',
    'data-openreplay-hidden',
    'class="fs-exclude"',
  ].flatMap((attribute) => [
    { place: `text in ${attribute}`, kind: 'blocked' as const, html: `<div ${attribute}><p>$</p></div>` },
    { place: `title of ${attribute}`, kind: 'blocked' as const, html: `<div ${attribute} title="$">a</div>` },
    {
      place: `allow within ${attribute}`,
      kind: 'blocked' as const,
      html: `<div ${attribute}><p data-shoji="allow">$</p></div>`,
    },
  ]),
  {
    place: 'canvas drawing',
    kind: 'unseen',
    html: '<canvas></canvas>',
    before: (box, word) => {
      (box.firstElementChild as HTMLCanvasElement).getContext('2d')?.fillText(word, 0, 9);
    },
  },
  { place: 'card number in text', kind: 'personal', html: '<p>card 4012 8888 8888 1881 $</p>', shape: 'email' },
  { place: 'e-mail in text', kind: 'personal', shape: 'email', html: '<p>Write to $ today</p>' },
  { place: 'e-mail in title', kind: 'personal', shape: 'email', html: '<p title="Write to $">a</p>' },
  {
    place: 'e-mail split over elements',
    kind: 'personal',
    shape: 'email',
    html: '<p>$</p>',
    before: (box, word) => {
      const [left = '', right = ''] = word.split('@');
      box.innerHTML = `<p>${left}<span>@</span>${right}</p>`;
    },
  },
];
