import type { Page } from 'playwright';
import { type Cell, settle, TRIGGER_RULES, TRIGGERS } from '../../src/index.ts';

interface Told {
  n: number;
  run: string;
  cell: Record<string, unknown>;
}

/** Functions travel as their text. */
const told = (n: number, { trigger, live }: Cell): Told[] => {
  const { run } = TRIGGER_RULES[trigger];
  const { property, input, ...rest } = live;
  return run
    ? [
        {
          n,
          run: String(run),
          cell: { ...rest, property: property && String(property), input: input && String(input) },
        },
      ]
    : [];
};

/** Carries out what the triggers of the cells do, one trigger after the other; answers with what failed in the page. */
export async function playCells(page: Page, cells: readonly (readonly [number, Cell])[]): Promise<string[]> {
  await page.evaluate(() => {
    const { shoji } = window as unknown as { shoji: Record<string, (selector: string) => void> };
    for (const verb of ['allow', 'mask', 'block', 'ignore', 'sensitive']) shoji[verb]?.(`.late-${verb}`);
  });
  const failed: string[] = [];
  for (const trigger of TRIGGERS) {
    const ours = cells.filter(([, cell]) => cell.trigger === trigger).flatMap(([n, cell]) => told(n, cell));
    if (ours.length === 0) continue;
    await settle(page);
    const errors = await page.evaluate(async (list) => {
      const revive = (code: unknown): unknown => (code ? new Function(`return ${code}`)() : null);
      const outcomes = await Promise.allSettled(
        list.map(async ({ n, run, cell }) => {
          const documents = [document, ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument)];
          const box = documents
            .find((one) => one?.getElementById(`cell-${n}`))
            ?.getElementById(`cell-${n}`)?.firstElementChild;
          const live = { ...cell, property: revive(cell['property']), input: revive(cell['input']) };
          await (revive(run) as (box: unknown, cell: unknown) => unknown)(box, live);
        }),
      );
      return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
    }, ours);
    failed.push(...errors.map((error) => `${trigger}: ${error}`));
  }
  return failed;
}
