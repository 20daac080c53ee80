import { userEvent } from 'vitest/browser';
import { settled } from './recording.ts';

/** Fields, levels, a frame, a place for a shadow root: a page on which much can happen. */
export const FORM = `
  <form data-shoji="allow"><label>Name <input id="name" value="Ann"></label><input id="mail" type="email">
  <textarea id="note">old</textarea><select id="pick"><option value="a">A</option><option value="b">B</option></select>
  <input id="tick" type="checkbox" value="yes"><input id="pass" type="password"><input id="go" type="button" value="Go">
  <input id="card" autocomplete="cc-number"><input id="much" type="range"></form>
  <div id="free" contenteditable="true">written <b>here</b></div><div id="deep" data-shoji="mask"><p>inside</p></div>
  <div id="ruled"><p>by a rule</p><img src="/a.png" alt="x"></div><p id="host"></p><svg id="draw"><path d="M0 0L9 9"/></svg>
  <iframe id="frame" srcdoc="<p>in a frame</p>"></iframe>`;

const by = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Changes of many kinds, one after the other, as pages make them. */
export async function live(): Promise<void> {
  await userEvent.type(by('name'), 'Jo');
  await userEvent.type(by('mail'), 'a@b.example');
  await userEvent.type(by('note'), 'more');
  await userEvent.type(by('pass'), 'hunter2');
  await userEvent.type(by('card'), '4111');
  await userEvent.click(by('tick'));
  await userEvent.selectOptions(by('pick'), 'b');
  await userEvent.type(by('free'), 'x');
  by('deep').insertAdjacentHTML('beforeend', '<p title="t">added <i>to it</i></p><input value="v"><img src="/b.png">');
  by('deep').className = 'wide open';
  await settled();
  by('deep').dataset['shoji'] = 'allow';
  by('host').dataset['shoji'] = 'block';
  by('name').setAttribute('placeholder', 'Your name');
  by('name').setAttribute('value', 'mirrored');
  by('go').setAttribute('value', 'Gone');
  by('mail').setAttribute('name', 'cvv');
  by('draw').innerHTML = '<circle r="4" fill="red"/><text>label</text>';
  by('draw').setAttribute('viewBox', '0 0 9 9');
  by('tick').removeAttribute('value');
  await settled();
  by('deep').prepend(by('ruled'));
  by('deep').style.setProperty('--x', '4px');
  const text = by('deep').querySelector('p')?.firstChild;
  if (text) text.nodeValue = 'changed, call +420777123456';
  const root = by('free').attachShadow({ mode: 'open' });
  root.innerHTML = '<style>p{color:red}</style><p>in a shadow</p>';
  document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{content:"x"}' }));
  getSelection()?.selectAllChildren(by('deep'));
  await settled();
  by('deep').dataset['shoji'] = 'mask';
  document.title = 'Another title';
  await settled();
}
