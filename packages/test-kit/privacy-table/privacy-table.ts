import { MODES, type Mode } from '@shoji/schema';
import {
  ALL_SAID,
  EXPECTED_EVENTS,
  EXPECTED_OF_PAGE,
  EXPECTED_OUTCOME,
  LATER,
  OUTCOMES,
  PAGE_SINKS,
  SINKS,
  TELLS_NOTHING,
  TRIGGERS,
} from '../src/index.ts';

export const BEGIN = '<!-- Written by `pnpm -F @shoji/test-kit privacy-table` from the test matrix. -->';
export const END = '<!-- End of what is written. -->';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** One word where the modes agree. */
const byMode = (of: Record<Mode, string>): string => {
  const words = MODES.map((mode) => of[mode]);
  return new Set(words).size === 1 ? (words[0] ?? '') : words.join(' / ');
};
const said = (name: string): string => (name === 'nothing' ? 'nothing said' : `\`${name}\``);

/** The levels and places of `docs/PRIVACY.md`. */
export function privacyTable(): string {
  const silent = TRIGGERS.filter((trigger) => TELLS_NOTHING[trigger]);
  return [
    BEGIN,
    `What a player has of a place, by what is said about its element. Three words are for ${MODES.map((mode) => `\`${mode}\``).join(' / ')}; one is for all of them.`,
    table(
      ['place', ...ALL_SAID.map(said)],
      SINKS.map((sink) => [sink, ...ALL_SAID.map((one) => byMode(EXPECTED_OUTCOME[sink][one]))]),
    ),
    Object.entries(OUTCOMES)
      .map(([outcome, meaning]) => `- **${outcome}**: ${meaning}`)
      .join('\n'),
    `Each holds for every way by which it comes: ${TRIGGERS.filter((trigger) => !silent.includes(trigger)).join(', ')}; and again in the next full snapshot. Nothing is told by: ${silent.join(', ')}.`,
    `Until the next full snapshot less is told here:\n${LATER.map(
      ({ said: level, triggers, sinks, reason }) =>
        `- \`${level}\`, ${triggers.join(' and ')}${sinks ? ` (${sinks.join(', ')})` : ''}: ${reason}`,
    ).join('\n')}`,
    table(
      ['events', ...ALL_SAID.map(said)],
      Object.entries(EXPECTED_EVENTS).map(([what, by]) => [
        what === 'typing' ? 'of what is typed into a field (of the floor: none)' : what,
        ...ALL_SAID.map((one) => by[one]),
      ]),
    ),
    table(
      ['of the page as a whole', ...MODES.map((mode) => `\`${mode}\``)],
      PAGE_SINKS.map((sink) => [sink, ...MODES.map((mode) => EXPECTED_OF_PAGE[sink][mode])]),
    ),
    END,
  ].join('\n\n');
}

/** The page with the table in the place of the one before. */
export function withTable(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('The page has no place for the table.');
  return page.slice(0, from) + privacyTable() + page.slice(to + END.length);
}
