import { beforeEach, expect, it } from 'vitest';
import { createLiveAnswers } from './live-answers.ts';
import { createPasswordMemory } from './password-memory.ts';
import { createSelectorRules, isReadableSelector } from './selector-rules.ts';

const nodes: Node[] = [];
const idOf = (selector: string): number => nodes.push(document.querySelector(selector) as Node) - 1;
const rules = createSelectorRules(isReadableSelector);
const answers = createLiveAnswers({
  nodeOf: (id) => nodes[id] ?? null,
  rules,
  passwords: createPasswordMemory(),
  blockAttributes: '[data-shoji="block" i]',
});

beforeEach(() => {
  document.body.innerHTML = `
    <label for="a">Heslo</label><input id="a"> <label>City <input id="b"></label>
    <span id="w">Kartennummer</span><input id="c" aria-labelledby="none w">
    <label>Remember my password <input id="d" type="checkbox"></label>
    <p id="e" data-shoji="Block" class="x y">x</p>`;
});

it.each([
  ['#a', true],
  ['#b', false],
  ['#c', true],
  ['#d', false],
  ['#e', false],
])('the floor by labels: %s %j', (selector, floor) => {
  expect(answers.isFloor(idOf(selector))).toBe(floor);
});

it('a field of the floor stays one when its label goes', () => {
  const id = idOf('#a');
  expect(answers.isFloor(id)).toBe(true);
  document.querySelector('label')?.remove();
  expect(answers.isFloor(id)).toBe(true);
});

it('answers with every rule that matches, and with what rrweb drops', () => {
  expect(answers.rulesFor(idOf('#b'))).toEqual([]);
  rules.add('mask', '.x');
  rules.add('allow', 'p');
  rules.add('allow', '>>>');
  expect(answers.rulesFor(idOf('#e'))).toEqual(['mask', 'allow', 'block']);
  expect(answers.rulesFor(idOf('#b'))).toEqual([]);
});

it('gives the strictest answers about what is gone', () => {
  expect(answers.rulesFor(9_999)).toEqual(['block']);
  expect(answers.isFloor(9_999)).toBe(true);
});
