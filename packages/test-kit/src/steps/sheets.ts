import type { Step } from '../place.ts';

export const SHEET_STEPS: Step[] = [
  {
    place: 'style textContent',
    kind: 'text',
    html: '<style></style>',
    run: (box, word) => {
      (box.firstElementChild as Element).textContent = `.s1::after{content:"${word}"}`;
    },
  },
  {
    place: 'style characterData',
    kind: 'text',
    html: '<style>.s2{color:red}</style>',
    run: (box, word) => {
      (box.firstElementChild?.firstChild as Text).data = `.s2::after{content:"${word}"}`;
    },
  },
  {
    place: 'style appendData in parts',
    kind: 'text',
    html: '<style>.s3::after{</style>',
    run: (box, word) => {
      box.firstElementChild?.append('content:"', word, '"}');
    },
  },
  {
    place: 'insertRule content',
    kind: 'text',
    html: '<style></style>',
    run: (box, word) => {
      (box.firstElementChild as HTMLStyleElement).sheet?.insertRule(`.s4::after{content:"${word}"}`);
    },
  },
  {
    place: 'insertRule attribute selector',
    kind: 'form',
    html: '<style></style>',
    run: (box, word) => {
      (box.firstElementChild as HTMLStyleElement).sheet?.insertRule(`input[value="${word}"]{color:red}`);
    },
  },
  {
    place: 'insertRule url',
    kind: 'url',
    html: '<style></style>',
    run: (box, word) => {
      (box.firstElementChild as HTMLStyleElement).sheet?.insertRule(`.s5{background:url("/a?u=${word}")}`);
    },
  },
  {
    place: 'insertRule in a group',
    kind: 'text',
    html: '<style>@media all{}</style>',
    run: (box, word) => {
      (((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSMediaRule).insertRule(
        `.s6::after{content:"${word}"}`,
      );
    },
  },
  {
    place: 'replaceSync of an adopted sheet',
    kind: 'text',
    run: (_, word) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      sheet.replaceSync(`.s7::after{content:"${word}"}`);
    },
  },
  {
    place: 'replace of an adopted sheet',
    kind: 'url',
    run: async (_, word) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await sheet.replace(`.s8{background:url(/x?u=${word})}`);
    },
  },
  {
    place: 'setProperty custom',
    kind: 'unseen',
    html: '<style>.s9{color:red}</style>',
    run: (box, word) => {
      (
        ((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule
      ).style.setProperty('--u', `"${word}"`);
    },
  },
  {
    place: 'setProperty custom bare',
    kind: 'unseen',
    html: '<style>.s9b{color:red}</style>',
    run: (box, word) => {
      (
        ((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule
      ).style.setProperty('--u', word);
    },
  },
  {
    place: 'setProperty content',
    kind: 'text',
    html: '<style>.s10{color:red}</style>',
    run: (box, word) => {
      (
        ((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule
      ).style.setProperty('content', `"${word}"`);
    },
  },
  {
    place: 'setProperty url',
    kind: 'url',
    html: '<style>.s11{color:red}</style>',
    run: (box, word) => {
      (
        ((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule
      ).style.setProperty('background-image', `url("/x?u=${word}")`);
    },
  },
  {
    place: 'setProperty name',
    kind: 'name',
    html: '<style>.s12{color:red}</style>',
    run: (box, word) => {
      (
        ((box.firstElementChild as HTMLStyleElement).sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule
      ).style.setProperty(`--${word}-1234567`, '1');
    },
  },
  {
    place: 'element.style custom',
    kind: 'unseen',
    html: '<b>a</b>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).style.setProperty('--u', word);
    },
  },
  {
    place: 'element.style url',
    kind: 'url',
    html: '<b>a</b>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).style.backgroundImage = `url(/x?u=${word})`;
    },
  },
  {
    place: 'element.style content',
    kind: 'text',
    html: '<b>a</b>',
    run: (box, word) => {
      (box.firstElementChild as HTMLElement).style.setProperty('content', `"${word}"`);
    },
  },
  {
    place: 'FontFace url',
    kind: 'url',
    run: (_, word) => {
      document.fonts.add(new FontFace('G', `url(/f?u=${word})`));
    },
  },
  {
    place: 'FontFace family',
    kind: 'unseen',
    run: (_, word) => {
      document.fonts.add(new FontFace(word, 'url(/f)'));
    },
  },
  {
    place: 'link href changed',
    kind: 'url',
    html: '<link rel="stylesheet">',
    run: (box, word) => {
      (box.firstElementChild as HTMLLinkElement).href = `data:text/css,.q{color:red}/*${word}*/`;
    },
  },
  {
    place: 'CSS within a mask',
    kind: 'masked',
    html: '<div data-shoji="mask"><style></style></div>',
    run: (box, word) => {
      (box.querySelector('style') as Element).textContent = `.m1::after{content:"${word}"}`;
    },
  },
];
