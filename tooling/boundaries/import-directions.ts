import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';

const { forbidden, options } = createRequire(import.meta.url)('./dependency-cruiser.cjs');

export interface Violation {
  rule: string;
  from: string;
  to: string;
}

export interface Directions {
  /** Modules that were read, so that "no violation" is not said of nothing. */
  modules: number;
  violations: Violation[];
}

/** Reads every import below the folders (relative to `root`) and judges it by the rules of dependency-cruiser.cjs. */
export async function importDirections(root: string, folders: readonly string[]): Promise<Directions> {
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: root, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise([...folders], cruiseOptions);
  const { violations, totalCruised } = (output as ICruiseResult).summary;
  return { modules: totalCruised, violations: violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })) };
}
